import { checkActivity, type Conflict, type PlanIndex } from '@yutai/planning';
import type { Candidate } from './held';

/**
 * Every conflict of what is in the hand, as if all of it stood there already: what is moved together is not in its own
 * way. The index is as before afterwards.
 */
export function conflictsOf(index: PlanIndex, candidates: readonly Candidate[]): Conflict[] {
  const [only, ...more] = candidates;
  if (!only) return [];
  if (more.length === 0) return checkActivity(index, only.candidate);
  for (const { candidate } of candidates) index.add(candidate);
  const found = candidates.flatMap(({ candidate }) => checkActivity(index, candidate));
  for (const { activity, candidate, copy } of candidates) {
    if (copy) index.remove(candidate.id);
    else index.add(activity);
  }
  return found;
}
