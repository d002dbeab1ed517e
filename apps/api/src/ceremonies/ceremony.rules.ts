import { datedSource, toDecimal } from '@yutai/domain';
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
export interface StandingLine extends AmountOf, Rate {
  id: string;
  kind: string;
  effectiveOn: string;
}
type Wanted = AmountOf & Partial<Rate>;
type NextLine = AmountOf & Rate & { replacesId: string | null };

const contractedOf = (lines: readonly StandingLine[]) => lines.filter(({ kind }) => kind === 'contracted');

/** Whether what is contracted is what the desk had seen: one amount, or nothing that it could name. */
export function isAsSeen(lines: readonly StandingLine[], seen: Wanted | null): boolean {
  const [only, ...more] = contractedOf(lines);
  return only && more.length === 0 ? seen !== null && isSame(only, seen) : seen === null;
}

/**
 * The line that makes `wanted` what is contracted on `day`: a first one, a correction, a withdrawal, or none when it
 * stands already. A rate that nobody said is taken over from the line in whose place it comes, else from what was
 * intended in that currency, and its source then says of which day. Which of several contracted lines is meant nobody
 * said: `several`, unless nothing is wanted.
 */
export function nextLine(
  lines: readonly StandingLine[],
  wanted: Wanted | null,
  day: string,
): NextLine | null | 'several' {
  const contracted = contractedOf(lines);
  const [standing = null] = contracted;
  if (contracted.length > 1) {
    return wanted ? 'several' : null;
  }
  if (!wanted) {
    const none = { amount: '0', currency: standing?.currency ?? '' };
    return (
      standing && { ...none, replacesId: standing.id, ...rateOf(none, [standing], standing.effectiveOn) }
    );
  }
  if (standing && isSame(standing, wanted)) {
    return null;
  }
  const { amount, currency } = wanted;
  const rate = rateOf(wanted, [...contracted, ...lines], standing?.effectiveOn ?? day);
  return { amount, currency, replacesId: standing?.id ?? null, ...rate };
}

/** What was said, else that of the first line in the same currency that has one. */
function rateOf({ currency, cnyRate, cnyRateSource }: Wanted, lines: StandingLine[], day: string): Rate {
  if (cnyRate) return { cnyRate, cnyRateSource: cnyRateSource ?? null };
  const like = lines.find((line) => line.currency === currency && line.cnyRate !== null);
  if (!like) return { cnyRate: null, cnyRateSource: null };
  const source = like.cnyRateSource;
  return { cnyRate: like.cnyRate, cnyRateSource: source && datedSource(source, like.effectiveOn, day) };
}

const isSame = (standing: StandingLine, wanted: Wanted) =>
  standing.currency === wanted.currency &&
  toDecimal(standing.amount) === toDecimal(wanted.amount) &&
  (!wanted.cnyRate || wanted.currency === 'CNY' || isRatedAs(standing, wanted));

const isRatedAs = (standing: StandingLine, { cnyRate, cnyRateSource }: Partial<Rate>) =>
  standing.cnyRate !== null &&
  plain(standing.cnyRate) === plain(cnyRate!) &&
  standing.cnyRateSource === cnyRateSource;

/** A rate without the zeros that say nothing: "7.1000" is "7.1". */
const plain = (rate: string) =>
  rate
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
