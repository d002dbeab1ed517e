import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../http/problem.js';
import { AgreementParty } from './agreement-party.entity.js';
import type { PartyInput } from './agreement.dto.js';
import { partyFaults } from './agreement.rules.js';

const KNOWN_SQL = `
  SELECT id FROM organisation WHERE id = ANY ($1) UNION ALL SELECT id FROM person WHERE id = ANY ($2)`;

/**
 * Makes an agreement's parties those given, in their order.
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
  await writeRows(tx, AgreementParty, { agreementId }, parties);
}
