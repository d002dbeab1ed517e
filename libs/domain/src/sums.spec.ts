import { compareDecimals, lessOf, sumOf } from './sums.js';
import { toDecimal } from './money.js';

const [one, two, three] = ['0.10', '0.20', '0.30'].map((amount) => toDecimal(amount)) as [
  never,
  never,
  never,
];

test('sums and differences are exact', () => {
  expect([sumOf([]), sumOf([one, two]), lessOf(three, one), lessOf(one, three)]).toEqual([
    '0.00',
    '0.30',
    '0.20',
    '-0.20',
  ]);
  expect([compareDecimals(one, two), compareDecimals(two, two), compareDecimals(three, two)]).toEqual([
    -1, 0, 1,
  ]);
});
