import { convertMoney, type Money } from '@yutai/domain';

/** A line of the ledger as a form holds it: the amount with its currency is one input. */
export interface LineForm {
  kind: string;
  amount: Money | null;
  cnyRate?: string | null;
  cnyRateSource?: string | null;
  effectiveOn?: string | null;
  source?: string | null;
  note?: string | null;
  /** More has arrived than was signed for, and that is right: asked of whoever writes it, and not kept. */
  isBeyond?: boolean;
}

export const isMoney = (value: unknown): value is Money =>
  typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value;

/** The line as the API takes it; null while there is no amount. A rate is for another currency than CNY only. */
export function lineOf({ amount, cnyRate, cnyRateSource, isBeyond: _, ...line }: LineForm) {
  if (!isMoney(amount)) return null;
  const foreign = amount.currency !== 'CNY';
  return {
    ...line,
    amount: amount.amount,
    currency: amount.currency,
    cnyRate: foreign ? cnyRate || null : null,
    cnyRateSource: foreign ? cnyRateSource || null : null,
  };
}

/** What says from which day a line holds when nobody does: the line that it corrects, else when its agreement was signed. */
export interface LineOf {
  replaces?: { effectiveOn: string };
  signedOn?: string | null;
}

/** The day that a line will hold from, as the API will have it. */
export const lineDay = (
  { kind, effectiveOn }: { kind: unknown; effectiveOn: unknown },
  { replaces, signedOn }: LineOf,
  today: string,
): string =>
  (typeof effectiveOn === 'string' && effectiveOn) ||
  replaces?.effectiveOn ||
  (kind === 'utilised' ? null : signedOn) ||
  today;

/** Whether a correction would leave its agreement without the amount for days on which the corrected line held. */
export const holdsLater = (line: { effectiveOn: string }, effectiveOn: unknown): boolean =>
  typeof effectiveOn === 'string' && effectiveOn > line.effectiveOn;

/** What the amount comes to in CNY at the rate typed; undefined while that cannot be said. */
export function inCny(amount: Money, rate: unknown): Money | undefined {
  if (typeof rate !== 'string' || !/^\d{1,6}(\.\d{1,10})?$/.test(rate.trim())) return undefined;
  try {
    return convertMoney(amount, rate.trim(), 'CNY');
  } catch {
    return undefined;
  }
}
