import { isAhead } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { instantsOf } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { journeyBetween } from './resource-conflicts.js';
import { conflictOf } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';

/** excuse.needless: somebody stays away from what is ahead, and nothing else of theirs is in its way. */
export function excuseConflicts(index: PlanIndex, entry: Entry): Conflict[] {
  const { excusedIds = [], status } = entry.activity;
  if (!isAhead(status)) return [];
  return excusedIds
    .filter((id) => !isElsewhere(index, entry, id))
    .map((id) => conflictOf('excuse.needless', index.resource(id), { during: instantsOf(entry) }));
}

/** Whether somebody does something else meanwhile, or so shortly before or after that they cannot be there. */
function isElsewhere(index: PlanIndex, entry: Entry, personId: string): boolean {
  const around = index.of(personId)?.around(entry);
  if (!around) return false;
  const isTooFar = (other: Entry | undefined) => {
    if (!other) return false;
    const [from, to] = compareEntries(entry, other) < 0 ? [entry, other] : [other, entry];
    return journeyBetween(index, from, to, index.headcount(personId)).verdict === 'insufficient';
  };
  return around.overlapping.length > 0 || isTooFar(around.previous) || isTooFar(around.next);
}
