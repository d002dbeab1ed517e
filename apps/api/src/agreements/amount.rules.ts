import { convertMoney, moneyOf, type AmountKind, type ErrorCode } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

interface Line {
  kind: AmountKind;
  amount: string;
  currency: string;
  cnyRate: string | null;
  cnyRateSource: string | null;
}

/** The line that a correction names, as far as the rules ask; `null` when it corrects none. */
export interface Replaced {
  agreementId: string;
  kind: AmountKind;
  effectiveOn: string;
}

const fault = (field: string, code: ErrorCode, message: string): FieldError => ({ field, code, message });
export const isZero = (decimal: string) => !/[1-9]/.test(decimal);

/** The rate that is kept: CNY is worth itself, whether or not it was said. */
export function rateOf({ currency, cnyRate }: Pick<Line, 'currency' | 'cnyRate'>): string | null {
  return currency === 'CNY' ? '1' : cnyRate;
}

/** What is wrong with a well-formed line; nothing when it may be added to the agreement's ledger. */
export function lineFaults(line: Line, agreementId: string, replaced: Replaced | null): FieldError[] {
  return [
    ...amountFaults(line, replaced !== null),
    ...rateFaults(line),
    ...(replaced ? replacedFaults(line, agreementId, replaced) : []),
  ];
}

function amountFaults(line: Line, corrects: boolean): FieldError[] {
  if (isZero(line.amount) && !corrects) {
    return [
      fault('amount', 'field.notPositive', 'Only a correction may be 0: it withdraws the line it replaces'),
    ];
  }
  const rate = rateOf(line);
  try {
    convertMoney(moneyOf(line.amount, line.currency), rate ?? '1', 'CNY');
    return [];
  } catch {
    return [fault('amount', 'money.tooLarge', 'This is more than 16 digits of CNY')];
  }
}

function rateFaults({ currency, cnyRate, cnyRateSource }: Line): FieldError[] {
  if (cnyRate === null) {
    return cnyRateSource === null || currency === 'CNY'
      ? []
      : [fault('cnyRate', 'field.required', 'A source without the rate that it gives')];
  }
  if (isZero(cnyRate)) {
    return [fault('cnyRate', 'field.notPositive', 'A rate is above 0')];
  }
  if (currency === 'CNY') {
    return /^0*1(\.0*)?$/.test(cnyRate) ? [] : [fault('cnyRate', 'field.invalid', 'One CNY is one CNY')];
  }
  return cnyRateSource === null
    ? [fault('cnyRateSource', 'field.required', 'Say where the rate is from')]
    : [];
}

function replacedFaults(line: Line, agreementId: string, replaced: Replaced): FieldError[] {
  if (replaced.agreementId !== agreementId) {
    return [fault('replacesId', 'amount.otherAgreement', 'The line is of another agreement')];
  }
  return replaced.kind === line.kind
    ? []
    : [fault('kind', 'field.invalid', `A correction is of the same kind: ${replaced.kind}`)];
}

/** The ledger has what was, of what is signed as far as money has arrived; a withdrawal is of anything. */
export function standingFaults(
  { kind, amount, effectiveOn }: Pick<Line, 'kind' | 'amount'> & { effectiveOn: string },
  { signedOn, today }: { signedOn: string | null; today: string },
): FieldError[] {
  return [
    ...(effectiveOn > today
      ? [fault('effectiveOn', 'agreement.inFuture', `${effectiveOn} is yet to come`)]
      : []),
    ...(kind === 'utilised' && signedOn === null && !isZero(amount)
      ? [fault('kind', 'amount.notSigned', 'Nothing arrives for what is not signed')]
      : []),
  ];
}

/**
 * The day a line holds from when nobody said one: the corrected line's, else the day of the signing for what was
 * intended or contracted then, else today.
 */
export function effectiveDay(
  kind: AmountKind,
  { replaced, signedOn, today }: { replaced: Replaced | null; signedOn: string | null; today: string },
): string {
  return replaced?.effectiveOn ?? (kind === 'utilised' ? null : signedOn) ?? today;
}
