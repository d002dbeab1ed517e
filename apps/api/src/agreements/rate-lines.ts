import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { addLine } from './add-line.js';
import { isZero } from './amount.rules.js';
import type { FirstAmountInput } from './amount.dto.js';
import type { RatesInput } from './rate.dto.js';

type Line = Omit<FirstAmountInput, 'cnyRate' | 'cnyRateSource' | 'note'> & {
  id: string;
  agreementId: string;
  illustrative: string[];
  cnyRate: string | null;
};

const LINES_SQL = `
  SELECT id, agreement_id AS "agreementId", kind, amount, currency, source, effective_on AS "effectiveOn",
    array_remove(illustrative, 'cny_rate') AS illustrative, cny_rate AS "cnyRate"
  FROM amount WHERE id = ANY ($1::uuid[])`;

/** What proves a line proves the one that differs from it by its rate alone. */
const MOVE_EVIDENCE = `
  UPDATE file f SET amount_id = m.id FROM amount m WHERE m.replaces_id = f.amount_id AND f.amount_id = ANY ($1::uuid[])`;

/**
 * Corrects each line by its rate and nothing else, its evidence goes with it, and says how many. In the order of their ids, so that two who do so
 * at once do not wait for each other in a circle.
 * @throws Problem 422 for a line that is not there or lacks no rate, lines of several currencies, or a rate that cannot be; 409
 * `amount.alreadyReplaced` for a line that was corrected meanwhile
 */
export async function rateLines(tx: Transaction, { rates, note }: RatesInput): Promise<number> {
  const ids = rates.flatMap(({ lineIds }) => lineIds);
  const read = await tx.query<Line>(LINES_SQL, [ids]);
  const byId = new Map(read.map((line) => [line.id, line]));
  const lines = rates.flatMap(({ lineIds, ...rate }, at) =>
    ratable(lineIds, byId, `rates.${at}.lineIds`).map((line) => ({ line, rate, at })),
  );
  lines.sort((one, other) => (one.line.id < other.line.id ? -1 : 1));
  for (const { line, rate, at } of lines) {
    const { id: replacesId, agreementId, ...same } = line;
    await addLine(tx, agreementId, { ...same, ...rate, note, replacesId }, `rates.${at}.`);
  }
  await tx.query(MOVE_EVIDENCE, [ids]);
  return lines.length;
}

function ratable(ids: readonly string[], byId: ReadonlyMap<string, Line>, field: string): Line[] {
  const lines = ids.flatMap((id) => byId.get(id) ?? []);
  if (lines.length < ids.length) {
    throw Problem.field(422, field, 'field.unknownRecord', 'There is no such line');
  }
  if (new Set(lines.map(({ currency }) => currency)).size > 1) {
    throw Problem.field(422, field, 'field.invalid', 'A rate is of one currency');
  }
  if (lines.some(({ cnyRate, amount }) => cnyRate !== null || isZero(amount))) {
    throw Problem.field(422, field, 'field.invalid', 'Only a line that lacks a rate gets one');
  }
  return lines;
}
