import { compareDecimals, lessOf, sumOf, type Decimal, type Money } from '@yutai/domain';

/** A line of a ledger that counts, the oldest first. */
export interface CurrentLine {
  id: string;
  amount: Decimal;
  currency: string;
  /** Null without a rate. */
  cny: Decimal | null;
  cnyRate: string | null;
  cnyRateSource: string | null;
  effectiveOn: string;
}

/** A line to add: what came on top, or the full new amount of a line that is corrected. */
export interface Step {
  amount: Decimal;
  currency: string;
  /** The line that is corrected; null of a new one. */
  replaces: CurrentLine | null;
}

export interface Steps {
  /** What the lines come to now. */
  before: Money;
  steps: Step[];
}

const isCny = ({ currency }: { currency: string }) => currency === 'CNY';

/**
 * The lines by which a ledger comes to a total that is reported: one for what is more, or corrections from the newest line
 * backwards for what is less. Undefined when lines are in another currency: those with a rate are only held against CNY,
 * and only added to.
 */
export function stepsTo(total: Money, lines: readonly CurrentLine[]): Steps | undefined {
  const own = lines.every(({ currency }) => currency === total.currency);
  const inCny = isCny(total) && lines.every(({ cny }) => cny !== null);
  if (!own && !inCny) return undefined;
  const before = sumOf(lines.map(({ amount, cny }) => (own ? amount : cny!)));
  const currency = total.currency;
  const more = lessOf(total.amount, before);
  const order = compareDecimals(total.amount, before);
  if (order < 0 && !own) return undefined;
  const added = order > 0 ? [{ amount: more, currency, replaces: null }] : [];
  return { before: { amount: before, currency }, steps: order < 0 ? corrections(total, lines) : added };
}

/** Of the oldest lines as much as there is; what stands beyond the total is corrected. */
function corrections({ amount, currency }: Money, lines: readonly CurrentLine[]): Step[] {
  let left = amount;
  return lines.flatMap((line) => {
    const kept = compareDecimals(line.amount, left) < 0 ? line.amount : left;
    left = lessOf(left, kept);
    return compareDecimals(kept, line.amount) === 0 ? [] : [{ amount: kept, currency, replaces: line }];
  });
}
