import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { agreementView } from '../agreements/agreement.view.js';
import { COUNTS } from '../agreements/voiding.js';
import { Builder, scope } from '../database/scope.js';
import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import {
  ledgersOf,
  STANDING_COLUMNS,
  standingOf,
  writeStandings,
  type ImportStep,
  type Ledger,
  type Standing,
} from './import-step.js';

type Now = Standing & { id: string; version: number };

/** The agreements as they stand, those that the caller may write, locked until the end. */
function nowSql(tx: Transaction, ids: readonly string[]) {
  const builder = new Builder();
  const text = `
    SELECT a.id, a.version, ${STANDING_COLUMNS}
    FROM agreement a WHERE a.id = ANY (${builder.bind(ids)}::uuid[]) AND ${COUNTS}
      AND ${scope(agreementView, tx.caller.ability, 'write', builder)} ORDER BY a.id FOR UPDATE OF a`;
  return { text, values: builder.values };
}

/**
 * A line that was new is withdrawn; one that corrected another is corrected to what that said, and whence it said it. Both
 * at the end of their chain, as a later import that was undone has corrected them in between.
 */
const UNDO_LINES = `
  WITH RECURSIVE chain AS (
    SELECT n.id, n.line_id, n.line_id AS last_id FROM unnest($1::uuid[], $2::uuid[]) AS n (id, line_id)
    UNION ALL SELECT c.id, c.line_id, r.id FROM chain c JOIN amount r ON r.replaces_id = c.last_id)
  INSERT INTO amount (id, agreement_id, kind, amount, currency, cny_rate, cny_rate_source, effective_on, replaces_id,
    source, note, illustrative)
  SELECT n.id, m.agreement_id, m.kind, CASE WHEN m.replaces_id IS NULL THEN 0 ELSE w.amount END, w.currency, w.cny_rate,
    w.cny_rate_source, m.effective_on, n.last_id, w.source, w.note, w.illustrative
  FROM chain n JOIN amount m ON m.id = n.line_id JOIN amount w ON w.id = coalesce(m.replaces_id, m.id)
  WHERE NOT EXISTS (SELECT FROM amount r WHERE r.replaces_id = n.last_id)`;

/** In an update of its own: the trigger takes away the marks of what an update changes. */
const MARK_AGAIN = `
  UPDATE agreement a SET illustrative = a.illustrative || r.marks
  FROM json_to_recordset($1::json) AS r("agreementId" uuid, marks text[]) WHERE a.id = r."agreementId"`;

/**
 * Lets all agreements stand as before an import, and their ledgers come to what they did: by corrections, as lines are
 * only added.
 * @throws Problem 409 `progress.changedSince` naming the agreements that have changed since; then nothing is undone
 */
export async function undoProgress(tx: Transaction, steps: readonly ImportStep[]): Promise<void> {
  const ids = steps.map(({ agreementId }) => agreementId);
  const { text, values } = nowSql(tx, ids);
  const rows = await tx.query<Now>(text, values);
  const now = new Map(rows.map((row) => [row.id, row]));
  const ledgers = await ledgersOf(tx, ids);
  refuseChanged(
    steps.filter((step) => !isAsLeft(step, now.get(step.agreementId), ledgers.get(step.agreementId))),
  );
  const moved = steps.filter(({ before, after }) => !isDeepStrictEqual(before, after));
  await writeStandings(
    tx,
    moved.map(({ agreementId: id, before }) => ({ id, version: now.get(id)!.version, ...before })),
  );
  const unmarked = steps.filter(({ marks }) => marks.length > 0);
  if (unmarked.length > 0) {
    await tx.query(MARK_AGAIN, [JSON.stringify(unmarked)]);
  }
  const lineIds = steps.flatMap((step) => step.lineIds);
  if (lineIds.length > 0) {
    await tx.query(UNDO_LINES, [lineIds.map(() => uuidv7()), lineIds]);
  }
}

const isAsLeft = (step: ImportStep, now: Now | undefined, ledger: Ledger | undefined): boolean =>
  now !== undefined &&
  isDeepStrictEqual(ledger, step.ledger) &&
  isDeepStrictEqual(standingOf(now), step.after);

function refuseChanged(changed: readonly ImportStep[]): void {
  if (changed.length === 0) return;
  const code = 'progress.changedSince';
  const errors = changed.map(({ agreementId }) => ({
    field: `agreements.${agreementId}`,
    code,
    message: 'This agreement or its ledger has changed since',
  })) as { field: string; code: typeof code; message: string }[];
  throw new Problem(409, code, 'Agreements have changed since; nothing was undone', { errors });
}
