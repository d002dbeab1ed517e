import type { Caller } from '../access/caller.js';
import { liaisonScope } from '../access/liaison-scope.js';
import type { Database } from '../database/database.js';

const OWN = 'SELECT id FROM delegation WHERE liaison_id = $1';

/** The ids of the delegations that are all that somebody may read of; null for who may read every one's. */
export async function ownDelegations(db: Database, caller: Caller): Promise<string[] | null> {
  const liaisonId = liaisonScope(caller);
  if (liaisonId === null) {
    return null;
  }
  const own = await db.rows<{ id: string }>(OWN, [liaisonId]);
  return own.map(({ id }) => id);
}
