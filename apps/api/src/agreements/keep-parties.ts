import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import type { PartyInput } from './agreement.dto.js';
import { partyFaults } from './agreement.rules.js';

const KNOWN_SQL = `
  SELECT id FROM organisation WHERE id = ANY ($1) UNION ALL SELECT id FROM person WHERE id = ANY ($2)`;
const GONE_SQL = `
  DELETE FROM agreement_party p WHERE p.agreement_id = $1 AND NOT EXISTS (
    SELECT FROM jsonb_to_recordset($2::jsonb) AS n(position integer, "organisationId" uuid)
    WHERE n.position = p.position AND n."organisationId" = p.organisation_id)`;
const KEPT_SQL = `
  INSERT INTO agreement_party AS p (agreement_id, position, organisation_id, side, signatory_id, signatory_title)
  SELECT $1, n.position, n."organisationId", n.side, n."signatoryId", nullif(n."signatoryTitle", 'null')
  FROM jsonb_to_recordset($2::jsonb) AS n(
    position integer, "organisationId" uuid, side text, "signatoryId" uuid, "signatoryTitle" jsonb)
  ON CONFLICT (agreement_id, position) DO UPDATE
    SET side = excluded.side, signatory_id = excluded.signatory_id, signatory_title = excluded.signatory_title
    WHERE (p.side, p.signatory_id, p.signatory_title)
      IS DISTINCT FROM (excluded.side, excluded.signatory_id, excluded.signatory_title)`;

/**
 * Makes an agreement's parties those given, in their order, and writes only rows that differ: so says the audit.
 * @throws Problem 422 that names each organisation or signatory that is not there
 */
export async function keepParties(
  tx: Transaction,
  agreementId: string,
  parties: PartyInput[],
): Promise<void> {
  const known = await tx.query<{ id: string }>(KNOWN_SQL, [
    parties.map(({ organisationId }) => organisationId),
    parties.map(({ signatoryId }) => signatoryId),
  ]);
  Problem.refuse(partyFaults(parties, new Set(known.map(({ id }) => id))));
  const rows = JSON.stringify(parties.map((party, index) => ({ ...party, position: index + 1 })));
  await tx.query(GONE_SQL, [agreementId, rows]);
  await tx.query(KEPT_SQL, [agreementId, rows]);
}
