import fc from 'fast-check';
import { checkActivity, findConflicts, isFree } from './check.js';
import type { Conflict } from './conflict.js';
import { naiveConflicts } from './oracle.testing.js';
import { GROUND, randomActivities } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';

/** What the naive rules look at; hours, days and lunch have their truth tables in rules.spec.ts. */
const OF_PAIRS = ['booking.overlap', 'travel.insufficient', 'travel.unknown', 'place.repeated'];
const COMPARED = [
  ...OF_PAIRS,
  'stay.outside',
  'place.groupsExceeded',
  'place.capacityExceeded',
  'vehicle.seatsExceeded',
  'transfer.tooShort',
  'crew.offDuty',
  'crew.languageMissing',
];

const named = (conflict: Conflict, activityId: string) => {
  const other = OF_PAIRS.includes(conflict.code) ? [conflict.other?.id] : [];
  return [conflict.code, conflict.resource.id, activityId, ...other].join(' ');
};
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('on random timetables', () => {
  it('findConflicts finds what the naive rules find, and each once', () => {
    fc.assert(
      fc.property(randomActivities(40), (activities) => {
        const plan = { ...GROUND, activities };
        const found = findConflicts(plan).filter(({ code }) => COMPARED.includes(code));
        const names = found.map((conflict) => named(conflict, conflict.activityId));
        expect(names).toHaveLength(new Set(names).size);
        expect(sorted(names)).toEqual(sorted(naiveConflicts(plan)));
      }),
      { numRuns: 300 },
    );
  });

  it('checkActivity of each activity says what findConflicts says of it, seen from both sides', () => {
    fc.assert(
      fc.property(randomActivities(30), (activities) => {
        const index = new PlanIndex({ ...GROUND, activities });
        const edition = findConflicts(index);
        const perActivity = activities.flatMap((activity) =>
          checkActivity(index, activity).map((conflict) => ({ ...conflict, activityId: activity.id })),
        );
        const pairOf = (conflict: Conflict & { activityId: string }) =>
          [conflict.code, conflict.resource.id, ...[conflict.activityId, conflict.other?.id].sort()].join(
            ' ',
          );
        const pairs = (all: (Conflict & { activityId: string })[]) =>
          sorted(all.filter(({ code }) => OF_PAIRS.includes(code)).map(pairOf));
        expect(pairs(perActivity)).toEqual(pairs(edition));

        const resources = (all: Conflict[]) =>
          sorted(all.map(({ code, resource }) => `${code} ${resource.id}`));
        expect(resources(perActivity)).toEqual(resources(edition));
        const told = new Set(perActivity.map((conflict) => named(conflict, conflict.activityId)));
        for (const conflict of edition) expect(told).toContain(named(conflict, conflict.activityId));
      }),
      { numRuns: 300 },
    );
  });

  it('a plan that takes only what blocks nothing has no block anywhere', () => {
    fc.assert(
      fc.property(randomActivities(40), (activities) => {
        const index = new PlanIndex(GROUND);
        for (const activity of activities) {
          if (checkActivity(index, activity).every(({ level }) => level !== 'block')) index.add(activity);
        }
        expect(findConflicts(index).filter(({ level }) => level === 'block')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('a plan that takes only what is free stays free', () => {
    fc.assert(
      fc.property(randomActivities(40), (activities) => {
        const index = new PlanIndex(GROUND);
        for (const activity of activities) if (isFree(checkActivity(index, activity))) index.add(activity);
        expect(isFree(findConflicts(index))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('an index that was added to, moved in and removed from is as one made at once', () => {
    fc.assert(
      fc.property(
        randomActivities(20),
        randomActivities(10),
        fc.integer({ min: 0, max: 19 }),
        (first, then, at) => {
          const index = new PlanIndex({ ...GROUND, activities: first });
          for (const activity of then) index.add(activity);
          const gone = first[at]?.id ?? 'nobody';
          index.remove(gone);
          const byId = new Map([...first, ...then].map((activity) => [activity.id, activity]));
          byId.delete(gone);
          expect(findConflicts(index)).toEqual(findConflicts({ ...GROUND, activities: [...byId.values()] }));
        },
      ),
      { numRuns: 200 },
    );
  });
});
