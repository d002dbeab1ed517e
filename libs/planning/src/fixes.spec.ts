import fc from 'fast-check';
import { checkActivity, isFree } from './check.js';
import type { Conflict } from './conflict.js';
import { nextFit, withFixes } from './fixes.js';
import { rangeOf } from './intervals.js';
import { at, GROUND, place, planOf, randomActivities, randomActivity, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';
import type { PlanActivity } from './plan.js';

const indexOf = (...activities: PlanActivity[]) => new PlanIndex(planOf(activities));
const range = (from: string, to: string) => ({
  startsAt: new Date(from).toISOString().replace('.000Z', '+00:00'),
  endsAt: new Date(to).toISOString().replace('.000Z', '+00:00'),
});

describe('nextFit', () => {
  const inFuling = visit('a', '09:00', '11:00');
  const inYuzhong = visit('b', '11:30', '12:30', { placeId: 'p2' });

  it('is the first quarter of an hour when the road has been driven', () => {
    expect(nextFit(indexOf(inFuling), inYuzhong)).toEqual(range(at('12:15'), at('13:15')));
  });

  it('is the time itself when that fits', () => {
    expect(nextFit(indexOf(), inYuzhong)).toEqual(range(at('11:30'), at('12:30')));
  });

  it('starts no earlier than it is told, and ends within', () => {
    const within = range(at('09:00'), at('13:00'));
    expect(nextFit(indexOf(inFuling), inYuzhong, { notBefore: at('14:05') })).toEqual(
      range(at('14:15'), at('15:15')),
    );
    expect(nextFit(indexOf(inFuling), inYuzhong, { within })).toBeNull();
  });

  it('goes to the next day rather than into the night', () => {
    const late = visit('b', '20:30', '21:30', { placeId: 'p2' });
    expect(nextFit(indexOf(), late)).toEqual(range(at('08:00', 17), at('09:00', 17)));
  });

  it("stays in the edition's days, unless it begins after them", () => {
    const busy = visit('a', at('08:00', 17), at('21:00', 17));
    expect(nextFit(indexOf(busy), visit('b', at('12:00', 17), at('13:00', 17)))).toBeNull();
    const after = visit('b', at('12:00', 20), at('13:00', 20));
    expect(nextFit(indexOf(visit('a', at('12:00', 20), at('13:00', 20))), after)).toEqual(
      range(at('13:00', 20), at('14:00', 20)),
    );
  });

  it('tries a request as if it were planned, and knows nothing of one without a time', () => {
    const request = visit('b', '09:00', '10:00', { status: 'request' });
    expect(nextFit(indexOf(inFuling), request)).toEqual(range(at('11:00'), at('12:00')));
    expect(nextFit(indexOf(), { ...request, startsAt: null, endsAt: null })).toBeNull();
  });

  it('always fits', () => {
    fc.assert(
      fc.property(randomActivities(30), randomActivity('new'), (activities, candidate) => {
        const index = new PlanIndex({ ...GROUND, activities });
        const fit = nextFit(index, candidate);
        if (!fit) return;
        expect(isFree(checkActivity(index, { ...candidate, ...fit }))).toBe(true);
        expect(Date.parse(fit.startsAt)).toBeGreaterThanOrEqual(rangeOf(candidate)?.start ?? NaN);
      }),
      { numRuns: 100 },
    );
  });
});

describe('withFixes', () => {
  const fixed = (index: PlanIndex, candidate: PlanActivity) =>
    withFixes(index, candidate, checkActivity(index, candidate)).map(({ code, fixes }: Conflict) => ({
      code,
      fixes,
    }));

  it('offers a time and an override for travel', () => {
    const candidate = visit('b', '11:30', '12:30', { placeId: 'p2' });
    expect(fixed(indexOf(visit('a', '09:00', '11:00')), candidate)).toEqual([
      {
        code: 'travel.insufficient',
        fixes: [
          { kind: 'move', ...range(at('12:15'), at('13:15')) },
          { kind: 'override', code: 'travel.insufficient', resourceId: 'd1' },
        ],
      },
    ]);
  });

  it('offers to excuse a person, and no override of a block', () => {
    const first = visit('a', '09:00', '10:00', { resourceIds: ['d1', 'person'] });
    const second = visit('b', '09:00', '10:00', { delegationIds: ['d2'], resourceIds: ['d2', 'person'] });
    expect(fixed(indexOf(first), second)).toEqual([
      {
        code: 'booking.overlap',
        fixes: [
          { kind: 'move', ...range(at('10:00'), at('11:00')) },
          { kind: 'excuse', personId: 'person' },
          { kind: 'excuse', personId: 'person', activityId: 'a' },
        ],
      },
    ]);
  });

  it('offers to excuse a person from the other activity only where they come with a delegation, before it is over', () => {
    const from = (changes: Partial<PlanActivity>) => {
      const other = visit('a', '09:00', '10:00', { resourceIds: ['d1', 'person'], ...changes });
      const meeting = visit('b', '09:00', '10:00', { delegationIds: [], resourceIds: ['person'] });
      return fixed(indexOf(other), meeting).flatMap(({ fixes }) =>
        fixes.flatMap((fix) => (fix.kind === 'excuse' ? [fix.activityId ?? 'itself'] : [])),
      );
    };
    expect(from({})).toEqual(['itself', 'a']);
    expect(from({ namedIds: ['somebody else'], status: 'confirmed' })).toEqual(['itself', 'a']);
    expect(from({ namedIds: ['person'] })).toEqual(['itself']);
    expect(from({ delegationIds: [] })).toEqual(['itself']);
    expect(from({ status: 'done' })).toEqual(['itself']);
  });

  it('offers to have somebody come after all once nothing is in the way of what they are excused from', () => {
    const told = (from: string, to: string, changes: Partial<PlanActivity> = {}) => {
      const meeting = visit('a', from, to, { delegationIds: [], resourceIds: ['person'], placeId: 'p2' });
      const excused = visit('b', '09:00', '10:00', { excusedIds: ['person'], ...changes });
      return fixed(indexOf(meeting), excused);
    };
    const needless = [{ code: 'excuse.needless', fixes: [{ kind: 'readmit', personId: 'person' }] }];
    expect(told('14:00', '15:00')).toEqual(needless);
    expect(told('09:30', '10:30')).toEqual([]);
    expect(told('10:05', '11:00')).toEqual([]);
    expect(told('14:00', '15:00', { status: 'done' })).toEqual([]);
  });

  it('offers other rooms of the same place that are free and large enough', () => {
    const room = (id: string, capacity: number | null, parentId = 'hall') =>
      place(id, { parentId, kind: 'room', capacity });
    const places = [
      place('hall'),
      place('elsewhere'),
      room('taken', 40),
      room('busy', 40),
      room('small', 10),
      room('endless', null),
      room('fitting', 25),
      room('far', 40, 'elsewhere'),
    ];
    const meeting = (id: string, placeId: string, delegationId: string) =>
      visit(id, '09:00', '10:00', {
        kind: 'meeting',
        placeId,
        delegationIds: [delegationId],
        resourceIds: [delegationId, placeId],
      });
    const plan = planOf([meeting('a', 'taken', 'd2'), meeting('b', 'busy', 'd3')], { places });
    const [conflict] = fixed(new PlanIndex(plan), meeting('c', 'taken', 'd1'));
    expect(conflict?.fixes.filter(({ kind }) => kind === 'place')).toEqual([
      { kind: 'place', placeId: 'fitting' },
      { kind: 'place', placeId: 'endless' },
    ]);
  });

  it('offers nothing for what is merely said', () => {
    const repeated = visit('b', '14:00', '15:00');
    expect(fixed(indexOf(visit('a', '09:00', '10:00')), repeated)).toEqual([
      { code: 'place.repeated', fixes: [] },
    ]);
  });
});
