import fc from 'fast-check';
import { LANGUAGES } from './languages.js';
import { moneyOf } from './money.js';
import { parseMoney } from './parse-money.js';

describe('parseMoney', () => {
  it.each([
    ['3.2亿元', '320000000', 'CNY'],
    ['3.2億元', '320000000', 'CNY'],
    ['5000万美元', '50000000', 'USD'],
    ['5000萬美元', '50000000', 'USD'],
    ['120 million TWD', '120000000', 'TWD'],
    ['CNY 3.285 billion', '3285000000', 'CNY'],
    ['US$5m', '5000000', 'USD'],
    ['USD5m', '5000000', 'USD'],
    ['usd 1,200,000.50', '1200000.50', 'USD'],
    ['３．２亿元', '320000000', 'CNY'],
    ['１２，０００，０００元', '12000000', 'CNY'],
    ['新台币1.2亿元', '120000000', 'TWD'],
    ['新台幣1.2億', '120000000', 'TWD'],
    ['NT$ 300,000', '300000', 'TWD'],
    ['人民币3.2亿元', '320000000', 'CNY'],
    ['RMB 10 million', '10000000', 'CNY'],
    ['100万欧元', '1000000', 'EUR'],
    ['100萬歐元', '1000000', 'EUR'],
    ['€2.5m', '2500000', 'EUR'],
    ['800万港币', '8000000', 'HKD'],
    ['港幣800萬元', '8000000', 'HKD'],
    ['1亿日元', '100000000', 'JPY'],
    ['1億日圓', '100000000', 'JPY'],
    ['1亿2000万元', '120000000', 'CNY'],
    ['1亿2千万元', '120000000', 'CNY'],
    ['1.2万亿元', '1200000000000', 'CNY'],
    ['3千元', '3000', 'CNY'],
    ['120 000 GBP', '120000', 'GBP'],
    ['5 million US dollars', '5000000', 'USD'],
    ['0元', '0', 'CNY'],
    ['¥500万', '5000000', 'CNY'],
  ])('reads %s', (text, amount, currency) => {
    expect(parseMoney(text, 'zh-Hans')).toEqual({ ok: true, money: moneyOf(amount, currency) });
  });

  it.each([
    ['32.85亿', 'CNY', '3285000000', 'CNY'],
    ['1,200,000.50', 'TWD', '1200000.50', 'TWD'],
    ['5m', 'USD', '5000000', 'USD'],
    ['$5m', 'TWD', '5000000', 'TWD'],
    ['5000万美元', 'CNY', '50000000', 'USD'],
    ['3亿元', 'CNY', '300000000', 'CNY'],
    ['新台币3亿元', 'CNY', '300000000', 'TWD'],
    ['¥3亿', 'JPY', '300000000', 'JPY'],
  ])('reads %s where the form says %s', (text, given, amount, currency) => {
    expect(parseMoney(text, 'en', given)).toEqual({ ok: true, money: moneyOf(amount, currency) });
  });

  it.each([
    ['', 'money.unreadable'],
    ['元', 'money.unreadable'],
    ['abc', 'money.unreadable'],
    ['5 XYZ', 'money.currencyUnknown'],
    ['约3亿元', 'money.unreadable'],
    ['3亿多元', 'money.unreadable'],
    ['3-5亿元', 'money.unreadable'],
    ['三亿元', 'money.unreadable'],
    ['亿3元', 'money.unreadable'],
    ['5 million million CNY', 'money.unreadable'],
    ['5 USD million', 'money.unreadable'],
    ['1e9 CNY', 'money.unreadable'],
    ['<script>', 'money.unreadable'],
    ['1'.repeat(200), 'money.unreadable'],
    ['3.2亿', 'money.currencyMissing'],
    ['1,200', 'money.currencyMissing'],
    ['-5元', 'money.negative'],
    ['CNY -5', 'money.negative'],
    ['0.001元', 'money.tooPrecise'],
    ['1.234567亿元', 'ok'],
    ['1.23456789123亿元', 'money.tooPrecise'],
    ['99999999999亿元', 'money.tooLarge'],
    ['$5m', 'money.ambiguous'],
    ['¥5m', 'money.ambiguous'],
    ['US$5m TWD', 'money.ambiguous'],
    ['3万5元', 'money.ambiguous'],
    ['1.5亿2000万元', 'money.ambiguous'],
    ['2000万1亿元', 'money.ambiguous'],
    ['1亿20000万元', 'money.ambiguous'],
    ['3,2亿元', 'money.ambiguous'],
    ['1.200.000,50 EUR', 'money.ambiguous'],
    ['12,34,567 元', 'money.ambiguous'],
    ['10 20 元', 'money.ambiguous'],
  ])('answers %s with %s', (text, expected) => {
    const parsed = parseMoney(text, 'en');
    expect(parsed.ok ? 'ok' : parsed.code).toBe(expected);
  });

  it('does not take the bare 元 for CNY where the form says another currency', () => {
    expect(parseMoney('3.2億元', 'zh-Hant', 'TWD')).toEqual({ ok: false, code: 'money.ambiguous' });
  });

  it('says what of a text means nothing', () => {
    const partOf = (text: string) => {
      const parsed = parseMoney(text, 'zh-Hans', 'CNY');
      return parsed.ok ? null : [parsed.code, parsed.part];
    };
    expect(partOf('约3.2亿元')).toEqual(['money.unreadable', '约']);
    expect(partOf('3.2亿左右')).toEqual(['money.unreadable', '左右']);
    expect(partOf('about 3m')).toEqual(['money.unreadable', 'about']);
    expect(partOf('5000 xyz')).toEqual(['money.currencyUnknown', 'XYZ']);
    expect(partOf('1,5')).toEqual(['money.ambiguous', undefined]);
  });

  it('answers any text at all with an amount of the ledger or a code', () => {
    const pieces = fc.constantFrom(
      '3',
      '.',
      ',',
      '亿',
      '万',
      '元',
      '美元',
      'US$',
      '$',
      'm',
      'billion',
      ' ',
      '-',
      '2,000',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const parsed = parseMoney(text, language);
        if (parsed.ok) expect(parsed.money.amount).toMatch(/^\d{1,16}\.\d{2}$/);
        else expect(parsed.code).toMatch(/^money\./);
      }),
      { numRuns: 2000 },
    );
  });
});
