/** A rate to CNY of a currency, of the day that the line it was written down with holds from. */
export interface KnownRate {
  currency: string;
  cnyRate: string;
  cnyRateSource: string;
  effectiveOn: string;
}

/** Of the rates of a currency that of the day, else that of the last day before it; the later of two of one day. */
export function knownRate<T extends KnownRate>(
  rates: readonly T[],
  currency: string,
  day: string,
): T | undefined {
  return rates
    .filter((rate) => rate.currency === currency && rate.effectiveOn <= day)
    .reduce<T | undefined>(
      (best, rate) => (best && best.effectiveOn > rate.effectiveOn ? best : rate),
      undefined,
    );
}

const DATED = / \(\d{4}-\d{2}-\d{2}\)$/;

/** Where a rate is from, as it is said on a day: of another day, it says of which. */
export const datedSource = (source: string, effectiveOn: string, day: string): string =>
  effectiveOn === day || DATED.test(source) ? source : `${source} (${effectiveOn})`;
