import type { LocalizedText } from '../database/columns.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';

interface Proposal {
  startsAt: string;
  endsAt: string;
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  notes: string | null;
}

const PROPOSAL_SQL = `
  SELECT to_json(lower(v.counter_proposal)) AS "startsAt", to_json(upper(v.counter_proposal)) AS "endsAt",
    a.bring, a.briefing, a.notes
  FROM activity a JOIN site_visit v ON v.activity_id = a.id WHERE a.id = $1 AND v.counter_proposal IS NOT NULL`;

/** When a host would receive a visit instead, with what the visit says besides. @throws Problem 422 */
export async function proposalOf(tx: Transaction, id: string): Promise<Proposal> {
  const [proposal] = await tx.query<Proposal & Record<string, unknown>>(PROPOSAL_SQL, [id]);
  if (!proposal) {
    throw Problem.of('siteVisit.noProposal', 'The host has proposed no other time');
  }
  return proposal;
}
