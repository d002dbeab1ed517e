import { datedSource, isSigned, knownRate, type KnownRate, type Money } from '@yutai/domain';
import type { CeremonyItem } from '../api/records';
import { asMoney } from '../fields/money';
import { rateToFill } from '../rates/rate-to-fill';

/** An amount with what it comes to in CNY by: the rate and where that is from, null for CNY and where nobody said. */
export type RatedMoney = Money & { cnyRate: string | null; cnyRateSource: string | null };

type Line = CeremonyItem['contracted'][number];
export const asRated = (line: Line): RatedMoney => ({
  ...asMoney(line),
  cnyRate: line.cnyRate,
  cnyRateSource: line.cnyRateSource,
});

/** The lines of a project that count: what is contracted, or what is intended when nothing is. */
export const countingLines = ({ contracted, intended }: Pick<CeremonyItem, 'contracted' | 'intended'>) =>
  contracted.length > 0 ? contracted : intended;

export const countingAmounts = (of: Parameters<typeof countingLines>[0]): Money[] =>
  countingLines(of).map(asMoney);

/** The day that what is said at the desk now holds from: that of what is contracted already, else the desk's. */
export const dayOfItem = ({ contracted }: CeremonyItem, day: string): string =>
  contracted[0]?.effectiveOn || day;

/**
 * What a tick contracts when nothing else is said; null where there is nothing, or more than one line. Its rate is that
 * of the line, and says of which day where that is another; else what is known of the very day.
 */
export function offeredAmount(
  item: CeremonyItem,
  rates: readonly KnownRate[],
  deskDay: string,
): RatedMoney | null {
  const [only, ...more] = countingLines(item);
  if (!only || more.length > 0) return null;
  const day = dayOfItem(item, deskDay);
  const { cnyRate, cnyRateSource, ...money } = asRated(only);
  if (cnyRate === null) {
    return { ...money, ...rateToFill(knownRate(rates, money.currency, day), day) };
  }
  return {
    ...money,
    cnyRate,
    cnyRateSource: cnyRateSource && datedSource(cnyRateSource, only.effectiveOn, day),
  };
}

/** The rates that the lines of projects say, so that the first of a day is known to the next before it was sent. */
export const ratesOf = (items: readonly CeremonyItem[]): KnownRate[] =>
  items
    .flatMap(countingLines)
    .flatMap(({ currency, cnyRate, cnyRateSource, effectiveOn }) =>
      cnyRate && cnyRateSource && effectiveOn ? [{ currency, cnyRate, cnyRateSource, effectiveOn }] : [],
    );

/** Of those signed here, the projects with an amount that the total leaves out for want of a rate. */
export const unratedOf = (items: readonly CeremonyItem[]): CeremonyItem[] =>
  items.filter(
    (item) =>
      item.signedHere && countingLines(item).some(({ currency, cnyRate }) => currency !== 'CNY' && !cnyRate),
  );

/** Signed elsewhere or given up before it was signed, so that it cannot be signed here. */
export const isNotForHere = ({ stage, status, signedHere }: CeremonyItem): boolean =>
  !signedHere && (isSigned(stage) || status === 'terminated');

/** Not the desk's any more: not to be signed here, given up, or further than signed already. */
export const isSettled = (item: CeremonyItem): boolean =>
  isNotForHere(item) || item.status === 'terminated' || (item.signedHere && item.stage !== 'signed');
