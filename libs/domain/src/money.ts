import { Decimal as Exact } from 'decimal.js';

/** Enough digits that no sum, product or scale of ours is ever rounded by the library itself. */
const D = Exact.clone({ precision: 60, rounding: Exact.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 60 });
export type ExactNumber = InstanceType<typeof D>;

declare const decimal: unique symbol;

/**
 * An exact decimal as a string with two places ("3285000000.00"). Branded: it comes out of `toDecimal`,
 * which looks at it, or out of `asWritten`, which takes the word of who wrote it; so that neither a float nor the result
 * of string arithmetic passes for an amount.
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

/** A number to calculate with; never out of a float, which may have lost digits already. */
export function exact(value: string | ExactNumber): ExactNumber {
  return new D(value);
}
export const TEN = exact('10');

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

/**
 * What the API or PostgreSQL wrote, whose decimals are exact. A figure written in the same way may have more digits than
 * the ledger holds, so this is for what is shown, and `toDecimal` for what is entered.
 */
export const asWritten = (amount: string): Decimal => amount as Decimal;

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
