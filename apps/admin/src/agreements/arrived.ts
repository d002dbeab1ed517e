import { asWritten, compareDecimals, sumOf, type Money } from '@yutai/domain';
import type { Amount } from '../api/records';
import { isZero } from './missing-rate';

type Line = Pick<Amount, 'id' | 'kind' | 'amount' | 'currency' | 'cny' | 'effectiveOn' | 'replacedById'>;
/** An amount with what it comes to in CNY; null where that is not known. */
interface Arriving {
  amount: string;
  currency: string;
  cny: string | null;
}

const counting = (lines: readonly Line[]) =>
  lines.filter((line) => line.replacedById === null && !isZero(line));
const totalOf = (amounts: readonly string[], currency: string): Money => ({
  amount: sumOf(amounts.map(asWritten)),
  currency,
});

/**
 * What has arrived with `arriving`, which may stand in the place of a line, and what was signed for, where the first is
 * more: in the currency of all of them, since rates move, else in CNY. Undefined where it is not more or cannot be said.
 */
export function beyondSigned(
  lines: readonly Line[],
  arriving: Arriving,
  replacesId?: string,
): { arrived: Money; signed: Money } | undefined {
  const now = counting(lines).filter(({ id }) => id !== replacesId);
  const contracted = now.filter(({ kind }) => kind === 'contracted');
  const signed = contracted.length > 0 ? contracted : now.filter(({ kind }) => kind === 'intended');
  const arrived = [...now.filter(({ kind }) => kind === 'utilised'), arriving];
  const { currency } = arriving;
  const isOfOne = [...signed, ...arrived].every((line) => line.currency === currency);
  const compared = (of: readonly Arriving[]) =>
    isOfOne ? of.map(({ amount }) => amount) : of.flatMap(({ cny }) => cny ?? []);
  const sums = [compared(arrived), compared(signed)] as const;
  if (signed.length === 0 || sums[0].length < arrived.length || sums[1].length < signed.length)
    return undefined;
  const [all, most] = sums.map((each) => totalOf(each, isOfOne ? currency : 'CNY')) as [Money, Money];
  return compareDecimals(all.amount, most.amount) > 0 ? { arrived: all, signed: most } : undefined;
}

/** Since when money has arrived; undefined where none has. */
export const arrivedSince = (lines: readonly Line[]): string | undefined =>
  counting(lines)
    .flatMap(({ kind, effectiveOn }) => (kind === 'utilised' ? [effectiveOn] : []))
    .sort()[0];
