import { Decimal as Exact } from 'decimal.js';

/** Enough digits that no sum, product or scale of ours is ever rounded by the library itself. */
const D = Exact.clone({ precision: 60, rounding: Exact.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 60 });
export type ExactNumber = InstanceType<typeof D>;

declare const decimal: unique symbol;

/**
 * An exact decimal as a string with two places ("3285000000.00"). Branded: it comes only out of `toDecimal`,
 * so that neither a float nor the result of string arithmetic passes for an amount.
 */
export type Decimal = string & { readonly [decimal]: true };

/** An amount in whole units of an ISO 4217 currency. */
export interface Money {
  amount: Decimal;
  currency: string;
}

/** Two places are kept, and sixteen digits before them, in the ledger as in a body. */
export const MONEY_PLACES = 2;
export const MONEY_LIMIT = '10000000000000000';

export function exact(value: string | number | ExactNumber): ExactNumber {
  return new D(value);
}

/**
 * The canonical form, with two places.
 * @throws RangeError when there are more places than two, or more digits than the ledger holds: it never rounds
 */
export function toDecimal(value: string | ExactNumber): Decimal {
  const number = new D(value);
  if (!number.isFinite() || number.decimalPlaces() > MONEY_PLACES || number.abs().gte(MONEY_LIMIT)) {
    throw new RangeError(`not an amount: ${number.toString()}`);
  }
  return number.toFixed(MONEY_PLACES) as Decimal;
}

/** @throws RangeError as `toDecimal` */
export function moneyOf(amount: string, currency: string): Money {
  return { amount: toDecimal(amount), currency };
}

/** Rounds to two places, half to even: the one rounding there is, for amounts converted at a rate. */
export function roundHalfEven(value: string | ExactNumber): Decimal {
  return toDecimal(new D(value).toDecimalPlaces(MONEY_PLACES, Exact.ROUND_HALF_EVEN));
}

/** One line in another currency, at so many of it per unit, half-even to 0.01. */
export function convertMoney(money: Money, rate: string, currency: string): Money {
  return { amount: roundHalfEven(new D(money.amount).times(rate)), currency };
}
