import { NO_RATE, rateFrom, rateToFill, refilled } from './rate-to-fill';

const known = { currency: 'USD', cnyRate: '7.1', cnyRateSource: 'PBOC', effectiveOn: '2025-09-16' };
const filled = { cnyRate: '7.1', cnyRateSource: 'PBOC' };
const typed = { cnyRate: '7.2', cnyRateSource: 'BOC' };

test('the rate of the very day is filled in; one of another day only when it is asked for, and dated', () => {
  expect(rateToFill(known, '2025-09-16')).toEqual(filled);
  expect(rateToFill(known, '2025-09-17')).toEqual(NO_RATE);
  expect(rateFrom(known, '2025-09-17')).toEqual({ cnyRate: '7.1', cnyRateSource: 'PBOC (2025-09-16)' });
  expect(rateToFill(undefined, '2025-09-17')).toEqual(NO_RATE);
});

test('what was typed stays in its currency; what was filled in, and what is of another currency, gives way', () => {
  expect(refilled(typed, { filled: NO_RATE, sameCurrency: true }, filled)).toEqual(typed);
  expect(refilled(typed, { filled: NO_RATE, sameCurrency: false }, NO_RATE)).toEqual(NO_RATE);
  expect(refilled(filled, { filled, sameCurrency: true }, NO_RATE)).toEqual(NO_RATE);
  expect(
    refilled({ cnyRate: '', cnyRateSource: null }, { filled: NO_RATE, sameCurrency: true }, filled),
  ).toEqual(filled);
});
