import { moneyOf } from '@yutai/domain';
import { arrivedSince, beyondSigned } from './arrived';

let count = 0;
const line = (kind: 'intended' | 'contracted' | 'utilised', amount: string, more: object = {}) => ({
  id: String((count += 1)),
  kind,
  amount,
  currency: 'CNY',
  cny: amount,
  effectiveOn: '2026-03-01',
  replacedById: null,
  ...more,
});
const usd = (cny: string | null) => ({ currency: 'USD', cny });
const cny = (amount: string) => ({ amount, currency: 'CNY', cny: amount });

test('more than was contracted is told, or than was intended where nothing is; as much is not', () => {
  const lines = [line('contracted', '100.00'), line('intended', '500.00'), line('utilised', '60.00')];
  expect(beyondSigned(lines, cny('40.00'))).toBeUndefined();
  expect(beyondSigned(lines, cny('40.01'))).toEqual({
    arrived: moneyOf('100.01', 'CNY'),
    signed: moneyOf('100', 'CNY'),
  });
  expect(beyondSigned(lines.slice(1), cny('440.00'))).toBeUndefined();
  expect(beyondSigned([], cny('1.00'))).toBeUndefined();
});

test('what a line stands in the place of, and what was replaced or withdrawn, counts no more', () => {
  const [signed, arrived] = [line('contracted', '100.00'), line('utilised', '90.00')];
  const gone = line('utilised', '50.00', { replacedById: 'x' });
  expect(beyondSigned([signed, arrived, gone], cny('95.00'), arrived.id)).toBeUndefined();
  expect(beyondSigned([signed, arrived, gone], cny('95.00'))).toBeDefined();
});

test('what is all in one currency is compared in it, whatever the rates; else in CNY, where all have one', () => {
  const signed = line('contracted', '100.00', usd('710.00'));
  expect(beyondSigned([signed], { amount: '100.00', ...usd('720.00') })).toBeUndefined();
  expect(beyondSigned([signed], { amount: '100.01', ...usd(null) })?.arrived).toEqual(
    moneyOf('100.01', 'USD'),
  );
  expect(beyondSigned([signed], cny('711.00'))?.signed).toEqual(moneyOf('710', 'CNY'));
  expect(beyondSigned([{ ...signed, cny: null }], cny('711.00'))).toBeUndefined();
});

test('money has arrived since the first line that counts', () => {
  const later = line('utilised', '1.00', { effectiveOn: '2026-05-01' });
  expect(arrivedSince([later, line('utilised', '1.00'), line('contracted', '9.00')])).toBe('2026-03-01');
  expect(arrivedSince([line('contracted', '9.00'), line('utilised', '0.00')])).toBeUndefined();
});
