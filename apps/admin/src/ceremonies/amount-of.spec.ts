import type { CeremonyItem } from '../api/records';
import { offeredAmount, ratesOf, unratedOf } from './amount-of';

type Line = CeremonyItem['contracted'][number];
const usd = (more: Partial<Line> = {}): Line => ({
  ...{ amount: '100.00', currency: 'USD', cnyRate: null, cnyRateSource: null, effectiveOn: '2025-09-10' },
  ...more,
});
const rated = (cnyRate: string, effectiveOn: string) => usd({ cnyRate, cnyRateSource: 'PBOC', effectiveOn });
const item = (more: Partial<CeremonyItem>) =>
  ({ contracted: [], intended: [], signedHere: false, ...more }) as unknown as CeremonyItem;
const known = { currency: 'USD', cnyRate: '7.2', cnyRateSource: 'PBOC', effectiveOn: '2025-09-16' };
const DAY = '2025-09-16';

test('a tick takes the rate of what was intended, dated where it is of another day; else that of the very day', () => {
  const rateOf = (intended: Line, rates = [known]) => {
    const { cnyRate, cnyRateSource } = offeredAmount(item({ intended: [intended] }), rates, DAY)!;
    return [cnyRate, cnyRateSource];
  };
  expect(rateOf(rated('7.1', '2025-09-10'))).toEqual(['7.1', 'PBOC (2025-09-10)']);
  expect(rateOf(rated('7.1', DAY))).toEqual(['7.1', 'PBOC']);
  expect(rateOf(usd())).toEqual(['7.2', 'PBOC']);
  expect(rateOf(usd(), [{ ...known, effectiveOn: '2025-09-15' }])).toEqual([null, null]);
});

test('what is contracted keeps its rate and its day, and several lines are left alone', () => {
  const contracted = rated('7.1', '2025-09-10');
  expect(offeredAmount(item({ contracted: [contracted] }), [known], DAY)?.cnyRateSource).toBe('PBOC');
  expect(offeredAmount(item({ contracted: [contracted, contracted] }), [known], DAY)).toBeNull();
});

test('the rate that the first project of a day was given is known to the next, and who lacks one is found', () => {
  const first = item({ contracted: [rated('7.2', DAY)], signedHere: true });
  const second = item({ contracted: [usd({ effectiveOn: DAY })], signedHere: true });
  expect(ratesOf([first, second])).toEqual([known]);
  expect(unratedOf([first, second, item({ intended: [usd()] })])).toEqual([second]);
});
