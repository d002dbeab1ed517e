import { ACTING_USER } from '../database/acting-user.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { Agreement } from './agreement.entity.js';

/** Whether agreement `a` counts: one that was voided is nowhere but in its own record. */
export const COUNTS = 'a.voided_at IS NULL';

const HAS_LINES = 'EXISTS (SELECT FROM amount m WHERE m.agreement_id = a.id)';
const WAS_SIGNED = `(a.signed_on IS NOT NULL OR EXISTS (SELECT FROM audit_entry x
  WHERE x.entity_id = a.id AND x.entity = 'agreement' AND x.before->>'signed_on' IS NOT NULL))`;
const IS_PLANNED = 'EXISTS (SELECT FROM ceremony_item i WHERE i.agreement_id = a.id)';

/** Whether agreement `a` may be deleted: nothing was ever counted of it, and no running order has it. */
export const DELETABLE = `NOT (${HAS_LINES} OR ${WAS_SIGNED} OR ${IS_PLANNED})`;

/** Who voided agreement `a`, as the audit has it. */
export const VOIDED_BY = `(SELECT u.name FROM audit_entry x JOIN app_user u ON u.id = ${ACTING_USER('x.actor')}
  WHERE x.entity_id = a.id AND x.entity = 'agreement' AND x.after->>'voided_at' IS NOT NULL AND a.voided_at IS NOT NULL
  ORDER BY x.id DESC LIMIT 1)`;

const HISTORY_SQL = `SELECT ${WAS_SIGNED} AS "wasSigned", ${HAS_LINES} AS "hasLines" FROM agreement a WHERE a.id = $1`;

/** Of a locked agreement, that deleting it takes nothing out of any total of any day. @throws Problem 409 */
export async function checkNeverCounted(tx: Transaction, id: string): Promise<void> {
  const [history] = await tx.query<{ wasSigned: boolean; hasLines: boolean }>(HISTORY_SQL, [id]);
  if (history?.wasSigned) {
    throw Problem.of('agreement.isSigned', 'It was signed: void it instead');
  }
  if (history?.hasLines) {
    throw Problem.of('agreement.hasLines', 'It has amounts: void it instead');
  }
}

/** @throws Problem 409 for what was voided: nothing becomes of it before it is reinstated */
export function checkNotVoided({ voidedAt }: Pick<Agreement, 'voidedAt'>): void {
  if (voidedAt !== null) {
    throw Problem.of('agreement.isVoided', 'It was voided: reinstate it first');
  }
}

/** An agreement that counts, as it stands, locked until the end. @throws Problem 404, 409 `record.stale` or when it was voided */
export async function lockCounting(tx: Transaction, id: string, version: number): Promise<Agreement> {
  const agreement = await tx.lock(Agreement, id, version);
  checkNotVoided(agreement);
  return agreement;
}
