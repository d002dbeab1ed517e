import { maySign, stagesToTakeBack } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import type { TakingBackInput } from './agreement-input.dto.js';
import type { Agreement } from './agreement.entity.js';
import { reached } from './agreement.rules.js';
import { currentLines } from './ledger.js';

export const notFrom = ({ stage, status }: Pick<Agreement, 'stage' | 'status'>) =>
  Problem.of('agreement.stageNotAllowed', `An agreement that is ${stage} and ${status} cannot go there`);

/** What a signing changes of an agreement. @throws Problem 422 when it was signed already or given up */
export function signed(
  agreement: Agreement,
  { signedOn, signedAtActivityId }: { signedOn: string; signedAtActivityId: string | null },
): Partial<Agreement> {
  if (!maySign(agreement)) {
    throw notFrom(agreement);
  }
  return { ...reached(agreement, { signedOn }), signedAtActivityId, stageReason: null };
}

const ARRIVED_SQL = `SELECT ${currentLines('$1')} AND m.kind = 'utilised' LIMIT 1`;

/** A signing stays while money that has arrived stands on it; the agreement is locked. @throws Problem 409 */
async function checkNothingArrived(tx: Transaction, agreementId: string): Promise<void> {
  if ((await tx.query(ARRIVED_SQL, [agreementId])).length > 0) {
    throw Problem.of('agreement.hasArrived', 'Money has arrived for it');
  }
}

/**
 * What changes of an agreement that did not reach a stage after all: it is as it was before, and where it was signed is
 * kept for when it is signed again, unless that goes too. @throws Problem 422, 409 while more stands on it
 */
export async function takenBack(
  tx: Transaction,
  agreement: Agreement,
  { stage, reason, withOccasion }: TakingBackInput,
): Promise<Partial<Agreement>> {
  if (!stagesToTakeBack(agreement).includes(stage)) {
    throw notFrom(agreement);
  }
  if (stage === 'signed') {
    await checkNothingArrived(tx, agreement.id);
  }
  const occasion = stage === 'signed' && withOccasion ? { signedAtActivityId: null } : {};
  return { ...reached(agreement, { [`${stage}On`]: null }), ...occasion, stageReason: reason };
}
