import { datedSource, type KnownRate } from '@yutai/domain';

/** A rate as a form holds it; empty where none is given. */
export interface Rate {
  cnyRate: string | null;
  cnyRateSource: string | null;
}
export const NO_RATE: Rate = { cnyRate: null, cnyRateSource: null };

/** A known rate for the line of a day, which says of which day it is where that is another. */
export const rateFrom = (known: KnownRate, day: string): Rate => ({
  cnyRate: known.cnyRate,
  cnyRateSource: datedSource(known.cnyRateSource, known.effectiveOn, day),
});

/** What is filled in without being asked for: what is known of the very day. One of another day is only offered. */
export const rateToFill = (known: KnownRate | undefined, day: string): Rate =>
  known?.effectiveOn === day ? rateFrom(known, day) : NO_RATE;

const isSame = (one: Rate, other: Rate) =>
  (one.cnyRate || null) === other.cnyRate && (one.cnyRateSource || null) === other.cnyRateSource;

/**
 * What a form should hold once the currency, the day or what is known of them has changed: what somebody typed stays as
 * long as it is of the same currency; what was filled in before gives way.
 */
export function refilled(now: Rate, before: { filled: Rate; sameCurrency: boolean }, next: Rate): Rate {
  return before.sameCurrency && !isSame(now, before.filled) ? now : next;
}
