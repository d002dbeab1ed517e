import { isSigned } from '@yutai/domain';
import type { Money } from '@yutai/domain';
import type { CeremonyItem } from '../api/records';
import { asMoney } from '../fields/money';

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

/** What a tick contracts when nothing else is said; null where there is nothing, or more than one line. */
export function offeredAmount(item: CeremonyItem): RatedMoney | null {
  const [only, ...more] = countingLines(item);
  return only && more.length === 0 ? asRated(only) : null;
}

/** Signed elsewhere or given up before it was signed, so that it cannot be signed here. */
export const isNotForHere = ({ stage, status, signedHere }: CeremonyItem): boolean =>
  !signedHere && (isSigned(stage) || status === 'terminated');

/** Not the desk's any more: not to be signed here, given up, or further than signed already. */
export const isSettled = (item: CeremonyItem): boolean =>
  isNotForHere(item) || item.status === 'terminated' || (item.signedHere && item.stage !== 'signed');
