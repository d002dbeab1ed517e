import { moneyOf } from '@yutai/domain';
import { numberCell, signedText, utilisedText } from './amounts.rules.js';
import { agreementOf, lineOf } from './edition-record.testing.js';
import { Wording } from './wording.js';

const hans = new Wording('zh-Hans');
const foreign = { currency: 'USD', cny: '355275000' };

describe('a signed amount', () => {
  it.each([
    ['nothing', [], '—'],
    [
      'what is contracted, and not what was intended before',
      [lineOf('intended', '1'), lineOf('contracted', '620000000')],
      '6.2亿元',
    ],
    ['what is intended, as provisional', [lineOf('intended', '620000000')], '6.2亿元△'],
    ['what is made up, as such', [lineOf('contracted', '100', { illustrative: ['amount'] })], '100元※'],
    ['several lines', [lineOf('contracted', '10000'), lineOf('contracted', '1')], '1万元 + 1元'],
    [
      'another currency with its worth',
      [lineOf('contracted', '50000000', foreign)],
      '5,000万美元（合3.55275亿元）',
    ],
    [
      'no worth without a rate',
      [lineOf('contracted', '50000000', { currency: 'USD', cny: null })],
      '5,000万美元△',
    ],
  ])('is %s', (_, lines, expected) => {
    const isRated = lines.some(({ cny, currency }) => currency === 'USD' && cny !== null);
    const signed = isRated ? moneyOf('355275000', 'CNY') : null;
    expect(signedText(agreementOf({ lines, signed }), hans)).toBe(expected);
  });

  it('is apart from what has arrived', () => {
    const lines = [lineOf('contracted', '100'), lineOf('utilised', '7')];
    expect(signedText(agreementOf({ lines }), hans)).toBe('100元');
    expect(utilisedText(agreementOf({ lines }), hans)).toBe('7元');
  });
});

describe('an amount in a workbook', () => {
  it.each([
    ['3285000000', { text: '3285000000.00', number: 3285000000 }],
    ['0.1', { text: '0.10', number: 0.1 }],
    ['9999999999999999.99', '9999999999999999.99'],
  ])('of %s loses no digit', (amount, cell) => {
    expect(numberCell(moneyOf(amount, 'CNY'), [])).toEqual(cell);
  });

  it.each([
    ['3285000000', { text: '3285000000.00※', number: 3285000000, sign: '※' }],
    ['9999999999999999.99', '9999999999999999.99※'],
  ])('of %s that is made up says so, and is a number all the same', (amount, cell) => {
    const lines = [lineOf('contracted', '1'), lineOf('contracted', '2', { illustrative: ['amount'] })];
    expect(numberCell(moneyOf(amount, 'CNY'), lines)).toEqual(cell);
  });
});
