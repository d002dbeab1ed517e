import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { agreementView } from '../agreements/agreement.view.js';
import { COUNTS } from '../agreements/voiding.js';
import { Builder, scope } from '../database/scope.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import {
  STANDING_COLUMNS,
  standingOf,
  writeStandings,
  type ImportStep,
  type Standing,
} from './import-step.js';

type Now = Standing & { id: string; version: number; lineCount: number };

/** The agreements as they stand, those that the caller may write, locked until the end. */
function nowSql(tx: Transaction, ids: readonly string[]) {
  const builder = new Builder();
  const text = `
    SELECT a.id, a.version, ${STANDING_COLUMNS},
      (SELECT count(*)::int FROM amount m WHERE m.agreement_id = a.id) AS "lineCount"
    FROM agreement a WHERE a.id = ANY (${builder.bind(ids)}::uuid[]) AND ${COUNTS}
      AND ${scope(agreementView, tx.caller.ability, 'write', builder)} ORDER BY a.id FOR UPDATE OF a`;
  return { text, values: builder.values };
}

/** A line that was new is withdrawn; one that corrected another is corrected to what that said, and whence it said it. */
const TAKE_BACK_LINES = `
  INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, cny_rate_source, effective_on, replaces_id,
    source, note, illustrative)
  SELECT n.id, m.agreement_id, m.kind, CASE WHEN m.replaces_id IS NULL THEN 0 ELSE w.amount END, w.currency, w.cny_rate,
    w.cny_rate_source, m.effective_on, m.id, w.source, w.note, w.illustrative
  FROM unnest($1::uuid[], $2::uuid[]) AS n (id, line_id)
  JOIN amount m ON m.id = n.line_id JOIN amount w ON w.id = coalesce(m.replaces_id, m.id)`;

/**
 * Lets all agreements stand as before an import, and their ledgers come to what they did: by corrections, as lines are
 * only added.
 * @throws Problem 409 `progress.changedSince` naming the agreements that have changed since; then nothing is taken back
 */
export async function undoProgress(tx: Transaction, steps: readonly ImportStep[]): Promise<void> {
  const { text, values } = nowSql(
    tx,
    steps.map(({ agreementId }) => agreementId),
  );
  const rows = await tx.query<Now>(text, values);
  const now = new Map(rows.map((row) => [row.id, row]));
  refuseChanged(steps.filter((step) => !isAsLeft(step, now.get(step.agreementId))));
  const moved = steps.filter(({ before, after }) => !isDeepStrictEqual(before, after));
  await writeStandings(
    tx,
    moved.map(({ agreementId: id, before }) => ({ id, version: now.get(id)!.version, ...before })),
  );
  const lineIds = steps.flatMap((step) => step.lineIds);
  if (lineIds.length > 0) {
    await tx.query(TAKE_BACK_LINES, [lineIds.map(() => uuidv7()), lineIds]);
  }
}

const isAsLeft = ({ after, lines }: ImportStep, now: Now | undefined): boolean =>
  now !== undefined && now.lineCount === lines && isDeepStrictEqual(standingOf(now), after);

function refuseChanged(changed: readonly ImportStep[]): void {
  if (changed.length === 0) return;
  const code = 'progress.changedSince';
  const errors = changed.map(({ agreementId }) => ({
    field: `agreements.${agreementId}`,
    code,
    message: 'This agreement or its ledger has changed since',
  })) as { field: string; code: typeof code; message: string }[];
  throw new Problem(409, code, 'Agreements have changed since; nothing was taken back', { errors });
}
