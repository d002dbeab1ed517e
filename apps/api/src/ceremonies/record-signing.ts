import { maySign } from '@yutai/domain';
import { addLine } from '../agreements/add-line.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { reached, unsigned } from '../agreements/agreement.rules.js';
import { currentLines } from '../agreements/ledger.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { CeremonyItem } from './ceremony-item.entity.js';
import type { RecordingInput } from './ceremony.dto.js';
import { nextLine, type Standing } from './ceremony.rules.js';

/** Shared, so that many sign at once and the running order is not rearranged meanwhile. */
const CEREMONY_SQL = `
  SELECT (coalesce(lower(c.during), now()) AT TIME ZONE e.time_zone)::date AS day
  FROM activity c JOIN edition e ON e.id = c.edition_id WHERE c.id = $1 FOR SHARE OF c`;
const LINES_SQL = `
  SELECT m.id, m.kind, m.amount, m.currency, m.cny_rate AS "cnyRate", m.cny_rate_source AS "cnyRateSource"
  ${currentLines('$1')} AND m.kind <> 'utilised' ORDER BY m.recorded_at, m.id`;

/**
 * Makes an agreement of a ceremony's running order signed there or not, and its contracted amount the one given.
 * @throws Problem 404; 422 when the running order has it not, or several contracted lines stand, and
 * `agreement.stageNotAllowed` when it was signed elsewhere, has gone further or was given up
 */
export async function recordSigning(
  tx: Transaction,
  activityId: string,
  { agreementId, signed, amount }: RecordingInput,
): Promise<void> {
  const [ceremony] = await tx.query<{ day: string }>(CEREMONY_SQL, [activityId]);
  if (!ceremony) {
    throw Problem.notFound('ceremony');
  }
  const where = { activityId, agreementId };
  if (!(await tx.manager.existsBy(CeremonyItem, where))) {
    throw Problem.field(422, 'agreementId', 'field.unknownRecord', 'The running order has no such agreement');
  }
  const agreement = await tx.manager.findOneOrFail(Agreement, {
    where: { id: agreementId },
    lock: { mode: 'pessimistic_write' },
  });
  const isSignedHere = agreement.signedAtActivityId === activityId;
  if (signed !== isSignedHere) {
    await tx.update(Agreement, agreementId, agreement.version, {
      ...(signed ? signing(agreement, activityId, ceremony.day) : takenBack(agreement)),
    });
    await tx.manager.update(CeremonyItem, where, { signedAt: signed ? () => 'now()' : null });
  }
  await keepContracted(tx, agreementId, amount);
}

function signing(agreement: Agreement, signedAtActivityId: string, signedOn: string): Partial<Agreement> {
  if (!maySign(agreement)) {
    throw notFrom(agreement);
  }
  return { ...reached(agreement, { signedOn }), signedAtActivityId, stageReason: null };
}

function takenBack(agreement: Agreement): Partial<Agreement> {
  if (agreement.stage !== 'signed') {
    throw notFrom(agreement);
  }
  return { ...unsigned(agreement), stageReason: null };
}

const notFrom = ({ stage, status }: Agreement) =>
  Problem.of('agreement.stageNotAllowed', `An agreement that is ${stage} and ${status} cannot go there`);

async function keepContracted(
  tx: Transaction,
  agreementId: string,
  amount: RecordingInput['amount'],
): Promise<void> {
  const line = nextLine(await tx.query<Standing>(LINES_SQL, [agreementId]), amount);
  if (line === 'several') {
    throw Problem.field(422, 'amount', 'amount.severalLines', 'Correct the line that is meant in the ledger');
  }
  if (line) {
    const { replacesId, ...more } = line;
    const added = { ...more, kind: 'contracted' as const, effectiveOn: null, source: null, note: null };
    await addLine(tx, agreementId, { ...added, replacesId }, 'amount.');
  }
}
