import { effectiveDay, lineFaults, rateOf } from './amount.rules.js';

const cny = {
  kind: 'contracted',
  amount: '100.00',
  currency: 'CNY',
  cnyRate: null,
  cnyRateSource: null,
} as const;
const usd = { ...cny, currency: 'USD', cnyRate: '7.1', cnyRateSource: 'PBOC' } as const;
const replaced = { agreementId: 'a', kind: 'contracted', effectiveOn: '2025-09-16' } as const;
const faults = (...[line, line2]: [Parameters<typeof lineFaults>[0], typeof replaced | null]) =>
  lineFaults(line, 'a', line2).map(({ field, code }) => `${field} ${code}`);

describe('a line of the ledger', () => {
  it.each([
    ['CNY without a rate', cny, []],
    ['CNY at 1', { ...cny, cnyRate: '1.000' }, []],
    ['CNY at another rate', { ...cny, cnyRate: '1.01' }, ['cnyRate field.invalid']],
    ['USD with rate and source', usd, []],
    ['USD without a rate', { ...usd, cnyRate: null, cnyRateSource: null }, []],
    ['a rate without a source', { ...usd, cnyRateSource: null }, ['cnyRateSource field.required']],
    ['a source without a rate', { ...usd, cnyRate: null }, ['cnyRate field.required']],
    ['a rate of 0', { ...usd, cnyRate: '0.00' }, ['cnyRate field.notPositive']],
    ['nothing', { ...cny, amount: '0.00' }, ['amount field.notPositive']],
    ['the most there is', { ...cny, amount: '9999999999999999.99' }, []],
    ['more CNY than there is', { ...usd, amount: '9999999999999999.99' }, ['amount money.tooLarge']],
    [
      'two faults, told at once',
      { ...usd, amount: '0', cnyRateSource: null },
      ['amount field.notPositive', 'cnyRateSource field.required'],
    ],
  ])('of %s has the faults it has', (_, line, expected) => {
    expect(faults(line, null)).toEqual(expected);
  });

  it('may be 0 when it corrects another', () => {
    expect(faults({ ...cny, amount: '0' }, replaced)).toEqual([]);
  });

  it('corrects a line of its own agreement and kind only', () => {
    expect(lineFaults(cny, 'b', replaced)).toEqual([
      expect.objectContaining({ field: 'replacesId', code: 'amount.otherAgreement' }),
    ]);
    expect(faults({ ...cny, kind: 'utilised' }, replaced)).toEqual(['kind field.invalid']);
  });

  it('is kept at the rate 1 when it is in CNY', () => {
    expect([rateOf(cny), rateOf(usd), rateOf({ currency: 'TWD', cnyRate: null })]).toEqual([
      '1',
      '7.1',
      null,
    ]);
  });

  it.each([
    ['contracted', replaced, '2025-09-20', '2025-09-16'],
    ['contracted', null, '2025-09-20', '2025-09-20'],
    ['intended', null, '2025-09-20', '2025-09-20'],
    ['utilised', null, '2025-09-20', '2026-01-01'],
    ['utilised', { ...replaced, kind: 'utilised' }, '2025-09-20', '2025-09-16'],
    ['contracted', null, null, '2026-01-01'],
  ] as const)('that is %s, replacing %j, signed on %s, holds from %s', (kind, line, signedOn, day) => {
    expect(effectiveDay(kind, { replaced: line, signedOn, today: '2026-01-01' })).toBe(day);
  });
});
