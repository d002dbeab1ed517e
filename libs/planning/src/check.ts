import type { Conflict, EditionConflict } from './conflict.js';
import type { Plan, PlanActivity } from './plan.js';
import { PlanIndex } from './plan-index.js';

/**
 * Every conflict of one activity against the rest of the plan, whether it is in the index already (its stored
 * self is passed over) or not. `fixes` is empty: `withFixes` fills it.
 */
export function checkActivity(_index: PlanIndex, _candidate: PlanActivity): Conflict[] {
  return [];
}

/** Every conflict of an edition, each once: one between two activities is met by the later of them. */
export function findConflicts(plan: Plan | PlanIndex): EditionConflict[] {
  const index = plan instanceof PlanIndex ? plan : new PlanIndex(plan);
  void index;
  return [];
}
