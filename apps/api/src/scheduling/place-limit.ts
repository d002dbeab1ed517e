import { findConflicts } from '@yutai/planning';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { readPlan } from './conflict-check.js';

const PLANNED_SQL = `
  SELECT edition_id AS "editionId" FROM activity WHERE place_id = $1 AND status IN ('planned', 'confirmed') LIMIT 1`;

/**
 * Whether a place may receive so few groups at once, with what is planned there. It is locked first, so that nothing is
 * planned there meanwhile. What is done stays as it was.
 * @throws Problem 409 `place.groupsExceeded` with every activity that is one too many
 */
export async function limitGroups(tx: Transaction, placeId: string, groupsAtOnce: number): Promise<void> {
  await tx.query('SELECT FROM resource WHERE id = $1 FOR NO KEY UPDATE', [placeId]);
  const [planned] = await tx.query<{ editionId: string }>(PLANNED_SQL, [placeId]);
  if (!planned) {
    return;
  }
  const whenever = { from: '-infinity', to: 'infinity' };
  const plan = await readPlan(tx, {
    ...planned,
    placeId,
    toPlaceId: null,
    resourceIds: [],
    delegationIds: [],
    alternatives: false,
    served: false,
    ...whenever,
  });
  const conflicts = findConflicts({
    ...plan,
    places: plan.places.map((place) => (place.id === placeId ? { ...place, groupsAtOnce } : place)),
    activities: plan.activities.filter(({ status }) => status !== 'done'),
  }).filter(({ code, resource }) => code === 'place.groupsExceeded' && resource.id === placeId);
  if (conflicts.length > 0) {
    throw Problem.conflicts(conflicts.map(({ activityId: _, ...conflict }) => conflict));
  }
}
