import type { Conflict, EditionConflict } from './conflict.js';
import { crewConflicts } from './crew-conflicts.js';
import { delegationConflicts } from './delegation-conflicts.js';
import { excuseConflicts } from './excuse-conflicts.js';
import { editionConflicts, placeConflicts } from './place-conflicts.js';
import type { Plan, PlanActivity } from './plan.js';
import { PlanIndex } from './plan-index.js';
import { resourceConflicts } from './resource-conflicts.js';
import type { Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';
import { transferConflicts } from './transfer-conflicts.js';

/**
 * Every conflict of one activity against the rest of the plan, whether it is in the index already (its stored
 * self is passed over) or not. `fixes` is empty: `withFixes` fills it. An activity that holds nothing (a
 * request, a cancelled one, one without a time) has no conflict; to try a request, give it status planned.
 */
export function checkActivity(index: PlanIndex, candidate: PlanActivity): Conflict[] {
  const entry = index.entryOf(candidate);
  return entry ? conflictsOf(index, entry, 'activity') : [];
}

/**
 * Every conflict of an edition, each once: one between two activities is met by the later of them, one of a
 * place by the activity that is one too many, one of a delegation's day by the first activity of the day.
 */
export function findConflicts(plan: Plan | PlanIndex): EditionConflict[] {
  const index = plan instanceof PlanIndex ? plan : new PlanIndex(plan);
  return [...index.entries()].sort(compareEntries).flatMap((entry) =>
    conflictsOf(index, entry, 'edition').map((conflict) => ({
      activityId: entry.activity.id,
      ...conflict,
    })),
  );
}

/** Whether nothing stands in the way but what is merely said. @param resourceId of this resource; of all when left out */
export function isFree(conflicts: readonly Conflict[], resourceId?: string): boolean {
  return conflicts.every(
    ({ level, resource }) => level === 'inform' || (resourceId !== undefined && resource.id !== resourceId),
  );
}

function conflictsOf(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  return [
    ...resourceConflicts(index, entry, scope),
    ...placeConflicts(index, entry, scope),
    ...transferConflicts(index, entry),
    ...crewConflicts(index, entry),
    ...excuseConflicts(index, entry),
    ...delegationConflicts(index, entry, scope),
    ...editionConflicts(index, entry),
  ];
}
