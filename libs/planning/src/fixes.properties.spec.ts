import fc from 'fast-check';
import { checkActivity, findConflicts } from './check.js';
import type { Conflict, EditionConflict, Fix } from './conflict.js';
import { withFixes } from './fixes.js';
import { withFix } from './fixes.testing.js';
import { GROUND, randomActivities } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';

const nameOf = ({ code, resource, other }: Conflict) => [code, resource.id, other?.id].join(' ');
/** Of a crowd it is no other block when somebody else is the last to come. */
const blockOf = ({ activityId, ...conflict }: EditionConflict) =>
  `${activityId} ${nameOf(conflict.code === 'place.groupsExceeded' ? { ...conflict, other: undefined } : conflict)}`;
const blocksOf = (index: PlanIndex) =>
  findConflicts(index)
    .filter(({ level }) => level === 'block')
    .map(blockOf);

interface Mended {
  fix: Fix;
  conflict: Conflict;
  /** What the activity still meets. */
  left: string[];
  /** The blocks of the whole edition, before and after. */
  blocks: [before: string[], after: string[]];
}

const isFromOther = (fix: Fix) => fix.kind === 'excuse' && fix.activityId !== undefined;

/** Every fix that is offered for a conflict of a random edition, carried out on the edition as it was. */
function* mended(index: PlanIndex): Generator<Mended> {
  const before = blocksOf(index);
  for (const conflict of findConflicts(index)) {
    const activity = index.get(conflict.activityId)!;
    for (const { fixes } of withFixes(index, activity, [conflict])) {
      for (const fix of fixes.filter(({ kind }) => kind !== 'override')) {
        const changed = isFromOther(fix) ? index.get(conflict.other!.id)! : activity;
        index.add(withFix(changed, conflict, fix));
        const left = checkActivity(index, index.get(activity.id)!).map(nameOf);
        yield { fix, conflict, left, blocks: [before, blocksOf(index)] };
        index.add(changed);
      }
    }
  }
}

test('a fix that is carried out mends its conflict, and brings no block anywhere', () => {
  const tried = new Set<string>();
  fc.assert(
    fc.property(randomActivities(14), (activities) => {
      for (const { fix, conflict, left, blocks } of mended(new PlanIndex({ ...GROUND, activities }))) {
        tried.add(isFromOther(fix) ? 'excuse from the other' : fix.kind);
        expect({ fix, left }).toEqual({ fix, left: left.filter((name) => name !== nameOf(conflict)) });
        const [before, after] = blocks;
        const added = after.filter((name) => !before.includes(name));
        expect({ fix, conflict: nameOf(conflict), added }).toEqual({
          fix,
          conflict: nameOf(conflict),
          added: [],
        });
      }
    }),
    { numRuns: 150 },
  );
  expect(tried).toEqual(new Set(['move', 'excuse', 'excuse from the other', 'place', 'vehicle', 'crew']));
});
