import type { ActivityStatus } from '@yutai/domain';
import { addLine } from '../agreements/add-line.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { currentLines } from '../agreements/ledger.js';
import { notFrom, signed, takenBack } from '../agreements/stage-moves.js';
import { checkNotVoided } from '../agreements/voiding.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { CeremonyItem } from './ceremony-item.entity.js';
import type { RecordingInput } from './ceremony.dto.js';
import { CEREMONIES } from './ceremony.view.js';
import { isAsSeen, nextLine, type StandingLine } from './ceremony.rules.js';

/** Shared, so that many sign at once and the running order is not rearranged meanwhile. */
const CEREMONY_SQL = `
  SELECT c.status, (least(lower(c.during), now()) AT TIME ZONE e.time_zone)::date AS day
  FROM ${CEREMONIES} JOIN edition e ON e.id = c.edition_id WHERE c.id = $1 FOR SHARE OF c`;
const LINES_SQL = `
  SELECT m.id, m.kind, m.amount, m.currency, m.cny_rate AS "cnyRate", m.cny_rate_source AS "cnyRateSource",
    m.effective_on AS "effectiveOn"
  ${currentLines('$1')} AND m.kind <> 'utilised' ORDER BY m.recorded_at, m.id`;

/**
 * Makes an agreement of a ceremony's running order signed there or not, and its contracted amount the one given. A tick
 * before the ceremony's day is of today. What is so already is not done again.
 * @throws Problem 404; 409 when it was voided or does not stand any more as the desk had seen it; 422 when the ceremony was cancelled,
 * its running order has it not, or several contracted lines stand, and `agreement.stageNotAllowed` when it was signed
 * elsewhere, has gone further or was given up
 */
export async function recordSigning(
  tx: Transaction,
  activityId: string,
  { agreementId, before, ...said }: RecordingInput,
): Promise<void> {
  const { day } = await ceremonyWith(tx, activityId, agreementId);
  const agreement = await tx.manager.findOneOrFail(Agreement, {
    where: { id: agreementId },
    lock: { mode: 'pessimistic_write' },
  });
  checkNotVoided(agreement);
  const lines = await tx.query<StandingLine>(LINES_SQL, [agreementId]);
  const line = lineToAdd(lines, said.amount, day);
  const isSignedHere = agreement.signedOn !== null && agreement.signedAtActivityId === activityId;
  if (said.signed === isSignedHere && line === null) {
    return;
  }
  if (!isAtSigning(agreement, isSignedHere)) {
    throw notFrom(agreement);
  }
  if (before && (before.signed !== isSignedHere || !isAsSeen(lines, before.amount))) {
    throw Problem.of('record.stale', 'Somebody else has recorded something of it meanwhile');
  }
  if (said.signed !== isSignedHere) {
    const change = said.signed
      ? signed(agreement, { signedOn: day, signedAtActivityId: activityId })
      : await takenBack(tx, agreement, { stage: 'signed', reason: null, withOccasion: false });
    await tx.update(Agreement, agreementId, agreement.version, change);
  }
  if (line !== null) {
    await addLine(tx, agreementId, line, 'amount.');
  }
}

/** A ceremony that takes place, in whose running order the agreement is. */
async function ceremonyWith(tx: Transaction, activityId: string, agreementId: string) {
  const [ceremony] = await tx.query<{ status: ActivityStatus; day: string }>(CEREMONY_SQL, [activityId]);
  if (!ceremony) {
    throw Problem.notFound('ceremony');
  }
  if (ceremony.status === 'cancelled') {
    throw Problem.of('activity.statusNotAllowed', 'The ceremony was cancelled: nothing is signed there');
  }
  if (!(await tx.manager.existsBy(CeremonyItem, { activityId, agreementId }))) {
    throw Problem.field(422, 'agreementId', 'field.unknownRecord', 'The running order has no such agreement');
  }
  return ceremony;
}

/** A project that went further, or was signed elsewhere, is not the desk's any more; what comes late changes nothing of it. */
const isAtSigning = ({ stage, status, signedOn }: Agreement, isSignedHere: boolean): boolean =>
  status !== 'terminated' && (signedOn === null || (isSignedHere && stage === 'signed'));

/** The line that makes an amount what is contracted; null when it is. @throws Problem 422 when several stand */
function lineToAdd(lines: StandingLine[], amount: RecordingInput['amount'], day: string) {
  const line = nextLine(lines, amount, day);
  if (line === 'several') {
    throw Problem.field(422, 'amount', 'amount.severalLines', 'Correct the line that is meant in the ledger');
  }
  return line && { ...line, kind: 'contracted' as const, effectiveOn: null, source: null, note: null };
}
