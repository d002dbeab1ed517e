import { knownHeaders, travelRows } from './travel-columns.rules.js';

it('takes from, to and minutes by their headers, wherever they stand', () => {
  const cells = [
    ['分钟', '说明', '从', '到'],
    [65, 'x', '涪陵', '渝中'],
    [null, null, null, null],
  ];
  expect(travelRows(cells)).toEqual([{ row: 2, from: '涪陵', to: '渝中', minutes: '65' }]);
});

it('takes the first three columns where there is no header', () => {
  expect(travelRows([['涪陵', '渝中', 65]])).toEqual([{ row: 1, from: '涪陵', to: '渝中', minutes: '65' }]);
});

it('finds nothing in an empty sheet', () => expect(travelRows([])).toEqual([]));

it.each([
  [[['From', ' 到 ', '分鐘']], 3],
  [[['起点', '路程']], 1],
  [[], 0],
])('%j has %p of its headers', (rows, count) => expect(knownHeaders(rows)).toBe(count));
