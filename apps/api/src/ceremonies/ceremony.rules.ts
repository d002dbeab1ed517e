import { toDecimal } from '@yutai/domain';
import type { FieldError } from '../problems/problem.js';

/** What is known of an agreement that is to be signed at a ceremony. */
export interface Candidate {
  id: string;
  editionId: string;
  /** The ceremony whose running order has it, if any has. */
  ceremonyId: string | null;
}

/** Each is there, of the ceremony's edition, and in no other running order. */
export function itemFaults(
  items: readonly { agreementId: string }[],
  candidates: readonly Candidate[],
  ceremony: { id: string; editionId: string },
): FieldError[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  return items.flatMap(({ agreementId }, index): FieldError[] => {
    const field = `items.${index}.agreementId`;
    const candidate = byId.get(agreementId);
    if (!candidate) {
      return [{ field, code: 'field.unknownRecord', message: 'There is no such agreement' }];
    }
    if (candidate.editionId !== ceremony.editionId) {
      return [{ field, code: 'record.otherEdition', message: 'It is of another edition' }];
    }
    return candidate.ceremonyId === null || candidate.ceremonyId === ceremony.id
      ? []
      : [{ field, code: 'record.unique', message: 'The running order of another ceremony has it' }];
  });
}

interface AmountOf {
  amount: string;
  currency: string;
}
/** A line of the ledger that stands now. */
export interface Standing extends AmountOf {
  id: string;
  kind: string;
  cnyRate: string | null;
  cnyRateSource: string | null;
}
interface NextLine extends AmountOf {
  replacesId: string | null;
  cnyRate: string | null;
  cnyRateSource: string | null;
}

/**
 * The line that makes `wanted` what is contracted: a first one, a correction, a withdrawal, or none when it stands
 * already. A rate is taken over from the line in whose place it comes, else from what was intended in that currency.
 * Which of several contracted lines is meant nobody said: `several`, unless nothing is wanted.
 */
export function nextLine(lines: readonly Standing[], wanted: AmountOf | null): NextLine | null | 'several' {
  const contracted = lines.filter(({ kind }) => kind === 'contracted');
  const [standing = null] = contracted;
  if (contracted.length > 1) {
    return wanted ? 'several' : null;
  }
  if (!wanted) {
    return standing && lineOf({ amount: '0', currency: standing.currency }, standing, [standing]);
  }
  if (standing && isSame(standing, wanted)) {
    return null;
  }
  return lineOf(wanted, standing, [...contracted, ...lines]);
}

function lineOf({ amount, currency }: AmountOf, replaced: Standing | null, rated: Standing[]): NextLine {
  const like = rated.find((line) => line.currency === currency && line.cnyRate !== null);
  return {
    amount,
    currency,
    replacesId: replaced?.id ?? null,
    cnyRate: like?.cnyRate ?? null,
    cnyRateSource: like?.cnyRateSource ?? null,
  };
}

const isSame = (one: AmountOf, other: AmountOf) =>
  one.currency === other.currency && toDecimal(one.amount) === toDecimal(other.amount);
