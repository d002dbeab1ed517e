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
interface Rate {
  cnyRate: string | null;
  cnyRateSource: string | null;
}
/** A line of the ledger that stands now. */
export interface Standing extends AmountOf, Rate {
  id: string;
  kind: string;
}
type Wanted = AmountOf & Partial<Rate>;
type NextLine = AmountOf & Rate & { replacesId: string | null };

/**
 * The line that makes `wanted` what is contracted: a first one, a correction, a withdrawal, or none when it stands
 * already. A rate that nobody said is taken over from the line in whose place it comes, else from what was intended in
 * that currency.
 * Which of several contracted lines is meant nobody said: `several`, unless nothing is wanted.
 */
export function nextLine(lines: readonly Standing[], wanted: Wanted | null): NextLine | null | 'several' {
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

function lineOf(wanted: Wanted, replaced: Standing | null, rated: Standing[]): NextLine {
  const { amount, currency } = wanted;
  const like = wanted.cnyRate
    ? wanted
    : rated.find((line) => line.currency === currency && line.cnyRate !== null);
  return {
    amount,
    currency,
    replacesId: replaced?.id ?? null,
    cnyRate: like?.cnyRate ?? null,
    cnyRateSource: like?.cnyRateSource ?? null,
  };
}

const isSame = (standing: Standing, wanted: Wanted) =>
  standing.currency === wanted.currency &&
  toDecimal(standing.amount) === toDecimal(wanted.amount) &&
  (!wanted.cnyRate || wanted.currency === 'CNY' || isRatedAs(standing, wanted));

const isRatedAs = (standing: Standing, { cnyRate, cnyRateSource }: Partial<Rate>) =>
  standing.cnyRate !== null &&
  plain(standing.cnyRate) === plain(cnyRate!) &&
  standing.cnyRateSource === cnyRateSource;

/** A rate without the zeros that say nothing: "7.1000" is "7.1". */
const plain = (rate: string) =>
  rate
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
