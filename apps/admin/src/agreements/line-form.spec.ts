import { moneyOf } from '@yutai/domain';
import { holdsLater, inCny, lineOf } from './line-form';

const usd = moneyOf('50000000', 'USD');

describe('a line of the ledger', () => {
  it('is none while there is no amount, or one that could not be read', () => {
    expect(lineOf({ kind: 'contracted', amount: null })).toBeNull();
    expect(lineOf({ kind: 'contracted', amount: { unread: '3 or 4' } as never })).toBeNull();
  });

  it('has its rate only in another currency than CNY', () => {
    const rate = { cnyRate: '7.1', cnyRateSource: 'PBC' };
    expect(lineOf({ kind: 'contracted', amount: moneyOf('1', 'CNY'), ...rate })).toEqual({
      kind: 'contracted',
      amount: '1.00',
      currency: 'CNY',
      cnyRate: null,
      cnyRateSource: null,
    });
    expect(lineOf({ kind: 'contracted', amount: usd, ...rate })).toMatchObject({ currency: 'USD', ...rate });
  });

  it('has no rate where the input was emptied', () => {
    expect(lineOf({ kind: 'intended', amount: usd, cnyRate: '', cnyRateSource: '' })).toMatchObject({
      cnyRate: null,
      cnyRateSource: null,
    });
  });
});

describe('what an amount comes to', () => {
  it('is exact, to 0.01', () => {
    expect(inCny(usd, '7.1032')).toEqual(moneyOf('355160000', 'CNY'));
  });

  it.each(['', '7,1', '-7', 'seven', '7.', '12345678', null, undefined])('is not said at %j', (rate) => {
    expect(inCny(usd, rate)).toBeUndefined();
  });
});

test.each([
  ['2025-01-15', null, false],
  ['2025-01-15', '', false],
  ['2025-01-15', '2025-01-15', false],
  ['2025-01-15', '2024-12-31', false],
  ['2025-01-15', '2025-06-01', true],
])('a correction of a line of %s on %s leaves days without it: %s', (line, day, leaves) => {
  expect(holdsLater({ effectiveOn: line }, day)).toBe(leaves);
});
