import { formatCounted, formatFigure } from './format-figure.js';
import { LANGUAGES } from './languages.js';
import { UNIT_NAMES } from './names.js';

describe('a figure in words', () => {
  it.each([
    ['3285000000', 'CNY', '32.85亿元', '32.85億元', 'CNY 3.285 billion'],
    ['0.846', 'share', '84.6%', '84.6%', '84.6%'],
    ['2299', 'enterprises', '2,299家企业', '2,299家企業', '2,299 enterprises'],
    ['12.5', 'GWh', '12.5 GWh', '12.5 GWh', '12.5 GWh'],
    ['3', 'toString', '3 toString', '3 toString', '3 toString'],
  ])('of %s %s', (value, unit, ...texts) => {
    expect(LANGUAGES.map((language) => formatFigure(value, unit, language))).toEqual(texts);
  });

  it('is one or several in English', () => {
    expect([0, 1, 2].map((count) => formatCounted(count, UNIT_NAMES.projects, 'en'))).toEqual([
      '0 projects',
      '1 project',
      '2 projects',
    ]);
  });
});
