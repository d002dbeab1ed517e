import { isAhead } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { instantsOf } from './intervals.js';
import { journeysOf } from './journeys.js';
import type { PlanIndex } from './plan-index.js';
import { conflictOf } from './scope.js';
import type { Entry } from './timeline.js';

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
  const timeline = index.of(personId);
  if (!timeline) return false;
  const around = timeline.around(entry);
  const journeys = journeysOf(index, timeline, around, index.headcount(personId));
  return around.overlapping.length > 0 || journeys.some(({ verdict }) => verdict === 'insufficient');
}
