import { exact, toDecimal, type Decimal } from './money.js';

/** The exact sum, 0 of none. @throws RangeError when it is more than the ledger holds */
export const sumOf = (amounts: readonly Decimal[]): Decimal =>
  toDecimal(amounts.reduce((sum, amount) => sum.plus(amount), exact('0')));

/** What the first has more than the second; below 0 when it has less. */
export const lessOf = (amount: Decimal, other: Decimal): Decimal => toDecimal(exact(amount).minus(other));

/** Below, at or above 0 as the first is less than, the same as or more than the second. */
export const compareDecimals = (one: Decimal, other: Decimal): number => exact(one).comparedTo(other);
