import { writeRows } from '../database/ordered-rows.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { AgreementParty } from './agreement-party.entity.js';
import type { PartyInput } from './agreement-input.dto.js';
import { partyFaults } from './agreement.rules.js';

/**
 * Makes an agreement's parties those given, in their order.
 * @throws Problem 422 that names each organisation or signatory that is not there
 */
export async function keepParties(
  tx: Transaction,
  agreementId: string,
  parties: PartyInput[],
): Promise<void> {
  const organisations = await tx.known(
    'organisation',
    parties.map(({ organisationId }) => organisationId),
  );
  const people = await tx.known(
    'person',
    parties.flatMap(({ signatoryId }) => signatoryId ?? []),
  );
  Problem.refuse(partyFaults(parties, organisations, people));
  await writeRows(tx, AgreementParty, { agreementId }, parties);
}
