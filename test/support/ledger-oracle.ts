import { inOrder, reinstated, type Ledger } from './random-ledger.js';

/** A day in one of its two senses, counted as the days of a ledger are; neither: as it is now. */
export interface Moment {
  asOf?: number;
  effectiveBy?: number;
}

/** An amount of cents at a rate, in cents, half to even. */
function converted(cents: bigint, rate: string): bigint {
  const [whole, places = ''] = rate.split('.') as [string, string?];
  const unit = 10n ** BigInt(places.length);
  const product = cents * BigInt(whole + places);
  const [down, rest] = [product / unit, product % unit];
  return down + (rest * 2n > unit || (rest * 2n === unit && down % 2n === 1n) ? 1n : 0n);
}

/** Whether it counted for nothing by what had been written down by a day, or is known now. */
const isVoided = ({ voided }: Ledger['agreements'][number], { asOf = Infinity }: Moment): boolean =>
  voided !== null && voided.from <= asOf && (asOf < reinstated(voided) || voided.days === null);

/** Whether an agreement was signed by a day and counted, as it had been written down by then or as it is known now. */
function isSigned(agreement: Ledger['agreements'][number], moment: Moment): boolean {
  const { created, now, before } = agreement;
  const { asOf = Infinity, effectiveBy = Infinity } = moment;
  if (isVoided(agreement, moment)) return false;
  const { signed_on } = before && asOf < before.until ? before.stood : now;
  return created <= asOf && signed_on !== null && signed_on <= Math.min(asOf, effectiveBy);
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((one, other) => one + other, 0n);

/** What a ledger comes to in cents of CNY, in whole numbers alone: what DESIGN says of the two senses, said once more. */
export function comesTo(ledger: Ledger, moment: Moment): { signed: bigint; utilised: bigint } {
  const { asOf = Infinity, effectiveBy = Infinity } = moment;
  const recorded = inOrder(ledger).filter((line) => line.recorded <= asOf);
  const replaced = new Set(recorded.map(({ replaces }) => replaces));
  const counted = recorded.filter(
    ({ cents, effective }, at) => cents > 0n && effective <= effectiveBy && !replaced.has(at),
  );
  const sums = ledger.agreements.map((agreement, n) => {
    const lines = isSigned(agreement, moment) ? counted.filter((line) => line.agreement === n) : [];
    const of = (kind: string) => lines.filter((line) => line.kind === kind);
    const inCny = (some: typeof lines) =>
      sum(some.flatMap(({ cents, rate }) => (rate === null ? [] : [converted(cents, rate)])));
    const contracted = of('contracted');
    return {
      signed: inCny(contracted.length > 0 ? contracted : of('intended')),
      utilised: inCny(of('utilised')),
    };
  });
  return {
    signed: sum(sums.map(({ signed }) => signed)),
    utilised: sum(sums.map(({ utilised }) => utilised)),
  };
}
