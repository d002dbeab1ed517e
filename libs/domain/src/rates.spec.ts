import { datedSource, knownRate } from './rates.js';

const rate = (currency: string, effectiveOn: string, cnyRate: string) => ({
  currency,
  cnyRate,
  cnyRateSource: 'PBOC',
  effectiveOn,
});

test('the rate of the day comes first, else that of the last day before, and none that came later', () => {
  const rates = [
    rate('USD', '2025-09-10', '7.1'),
    rate('USD', '2025-09-16', '7.2'),
    rate('TWD', '2025-09-16', '0.23'),
    rate('USD', '2025-09-16', '7.25'),
    rate('USD', '2025-09-20', '7.3'),
  ];
  expect(knownRate(rates, 'USD', '2025-09-16')?.cnyRate).toBe('7.25');
  expect(knownRate(rates, 'USD', '2025-09-15')?.cnyRate).toBe('7.1');
  expect(knownRate(rates, 'USD', '2025-09-09')).toBeUndefined();
  expect(knownRate(rates, 'EUR', '2025-09-16')).toBeUndefined();
});

test('the source of a rate of another day says of which, once', () => {
  expect(datedSource('PBOC', '2025-09-16', '2025-09-16')).toBe('PBOC');
  const dated = datedSource('PBOC', '2025-09-10', '2025-09-16');
  expect(dated).toBe('PBOC (2025-09-10)');
  expect(datedSource(dated, '2025-09-16', '2025-09-17')).toBe(dated);
});
