import type { Transaction } from '../database/transaction.js';
import { Problem } from '../problems/problem.js';
import { addLine } from './add-line.js';
import type { FirstAmountInput } from './amount.dto.js';
import type { RatesInput } from './rate.dto.js';

type Line = Omit<FirstAmountInput, 'cnyRate' | 'cnyRateSource' | 'note'> & {
  id: string;
  agreementId: string;
};

const LINES_SQL = `
  SELECT id, agreement_id AS "agreementId", kind, amount, currency, source, effective_on AS "effectiveOn"
  FROM amount WHERE id = ANY ($1::uuid[])`;

/**
 * Corrects each line by its rate and nothing else, and says how many. In the order of their ids, so that two who do so
 * at once do not wait for each other in a circle.
 * @throws Problem 422 for a line that is not there, lines of several currencies, or a rate that cannot be; 409
 * `amount.alreadyReplaced` for a line that was corrected meanwhile
 */
export async function rateLines(tx: Transaction, { rates, note }: RatesInput): Promise<number> {
  const read = await tx.query<Line>(LINES_SQL, [rates.flatMap(({ lineIds }) => lineIds)]);
  const byId = new Map(read.map((line) => [line.id, line]));
  const lines = rates.flatMap(({ lineIds, ...rate }, at) =>
    ofOneCurrency(lineIds, byId, `rates.${at}.lineIds`).map((line) => ({ line, rate, at })),
  );
  lines.sort((one, other) => (one.line.id < other.line.id ? -1 : 1));
  for (const { line, rate, at } of lines) {
    const { id: replacesId, agreementId, ...same } = line;
    await addLine(tx, agreementId, { ...same, ...rate, note, replacesId }, `rates.${at}.`);
  }
  return lines.length;
}

function ofOneCurrency(ids: readonly string[], byId: ReadonlyMap<string, Line>, field: string): Line[] {
  const lines = ids.flatMap((id) => byId.get(id) ?? []);
  if (lines.length < ids.length) {
    throw Problem.field(422, field, 'field.unknownRecord', 'There is no such line');
  }
  if (new Set(lines.map(({ currency }) => currency)).size > 1) {
    throw Problem.field(422, field, 'field.invalid', 'A rate is of one currency');
  }
  return lines;
}
