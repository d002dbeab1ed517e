import fc from 'fast-check';
import { formatExact, formatShort } from './format-money.js';
import { CURRENCIES } from './kinds.js';
import { LANGUAGES } from './languages.js';
import { convertMoney, type Decimal, exact, moneyOf, roundHalfEven, toDecimal } from './money.js';
import { parseMoney } from './parse-money.js';

const cny = (amount: string) => moneyOf(amount, 'CNY');

describe('amounts', () => {
  it('are exact, with two places, and never rounded', () => {
    expect(toDecimal('3285000000')).toBe('3285000000.00');
    expect(toDecimal('0.1')).toBe('0.10');
    expect(() => toDecimal('0.001')).toThrow(RangeError);
    expect(() => toDecimal('10000000000000000')).toThrow(RangeError);
    expect(() => toDecimal('NaN')).toThrow(RangeError);
  });

  it('do not compile from a float or from arithmetic', () => {
    // @ts-expect-error TypeScript itself is what is tested here: a number is no amount
    const float: Decimal = 0.1;
    // @ts-expect-error TypeScript itself is what is tested here: a string that nobody has looked at is no amount
    const text: Decimal = cny('1').amount + cny('2').amount;
    // @ts-expect-error TypeScript itself is what is tested here: amounts are not multiplied by the language
    const product = cny('1').amount * 2;
    // @ts-expect-error TypeScript itself is what is tested here: nobody calculates with a float, which is not what it shows
    const sum = exact(0.1).plus(exact('0.2'));
    expect([float, text, product, sum]).toHaveLength(4);
  });

  it('are rounded half to even, and only when converted', () => {
    expect(['0.005', '0.015', '0.025', '0.0251'].map((value) => roundHalfEven(value))).toEqual([
      '0.00',
      '0.02',
      '0.02',
      '0.03',
    ]);
    expect(convertMoney(moneyOf('50000000', 'USD'), '7.1055', 'CNY')).toEqual(cny('355275000'));
  });
});

describe('formatShort', () => {
  it.each([
    ['3285000000', 'CNY', '32.85亿元', '32.85億元', 'CNY 3.285 billion'],
    ['50000000', 'USD', '5,000万美元', '5,000萬美元', 'USD 50 million'],
    ['120000000', 'TWD', '1.2亿新台币', '1.2億新台幣', 'TWD 120 million'],
    ['32380000000', 'USD', '323.8亿美元', '323.8億美元', 'USD 32.38 billion'],
    ['1234567.89', 'EUR', '123.46万欧元', '123.46萬歐元', 'EUR 1.235 million'],
    ['12345.6', 'HKD', '1.23万港元', '1.23萬港元', 'HKD 12,345.6'],
    ['999', 'JPY', '999日元', '999日圓', 'JPY 999'],
    ['0', 'CNY', '0元', '0元', 'CNY 0'],
    ['99999999.99', 'CNY', '1亿元', '1億元', 'CNY 100 million'],
    ['1200000000000', 'CNY', '1.2万亿元', '1.2萬億元', 'CNY 1.2 trillion'],
    ['200000000', 'GBP', '2亿 GBP', '2億 GBP', 'GBP 200 million'],
  ])('writes %s %s', (amount, currency, hans, hant, en) => {
    const money = moneyOf(amount, currency);
    expect(LANGUAGES.map((language) => formatShort(money, language))).toEqual([hans, hant, en]);
  });
});

const cents = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 9999n }), fc.integer({ min: 0, max: 13 }))
    .map(([n, p]) => n * 10n ** BigInt(p)),
);
const amountOf = (cent: bigint) => {
  const padded = cent.toString().padStart(3, '0');
  return `${padded.slice(0, -2)}.${padded.slice(-2)}`;
};
const centsOf = (amount: string) => BigInt(amount.replace('.', ''));
const languages = fc.constantFrom(...LANGUAGES);

test('what is short is within half a unit of its last digit', () => {
  // What is rounded to more digits than the ledger holds is no amount any more.
  const amounts = cents.filter((cent) => cent < 10n ** 17n);
  fc.assert(
    fc.property(amounts, languages, (cent, language) => {
      const text = formatShort(cny(amountOf(cent)), language);
      const parsed = parseMoney(text, language);
      const shown = parsed.ok ? centsOf(parsed.money.amount) : -1n;
      const unit = shown / (BigInt(text.replace(/\D/g, '')) || 1n);
      expect(2n * (shown > cent ? shown - cent : cent - shown)).toBeLessThanOrEqual(unit);
    }),
    { numRuns: 1000 },
  );
});

describe('formatExact', () => {
  it('is in the unit of what is short, of whole units', () => {
    expect(formatExact(cny('3285000000'), 'zh-Hans')).toBe('32.85亿元');
    expect(formatExact(cny('3285000000.01'), 'zh-Hans')).toBe('3,285,000,000.01元');
    expect(formatExact(cny('50000000'), 'zh-Hans')).toBe('5,000万元');
    expect(formatExact(cny('127800000'), 'zh-Hant')).toBe('1.278億元');
    expect(formatExact(cny('1234567890'), 'zh-Hans')).toBe('12.3456789亿元');
    expect(formatExact(cny('3285100000'), 'en')).toBe('CNY 3.2851 billion');
  });

  it('is read back to the same amount, in every language and currency', () => {
    const currencies = fc.constantFrom(...CURRENCIES, 'GBP', 'SGD');
    fc.assert(
      fc.property(cents, languages, currencies, (cent, language, currency) => {
        const money = moneyOf(amountOf(cent), currency);
        expect(parseMoney(formatExact(money, language), language)).toEqual({ ok: true, money });
      }),
      { numRuns: 1000 },
    );
  });
});
