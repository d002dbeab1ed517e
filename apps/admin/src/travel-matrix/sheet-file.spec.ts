import { columnsOf, travelRows } from './sheet-file';

it.each([
  [
    'commas',
    'a,b,1\r\nc,"d, e",2',
    [
      ['a', 'b', '1'],
      ['c', 'd, e', '2'],
    ],
  ],
  ['semicolons', 'a;b;1', [['a', 'b', '1']]],
  ['tabs', 'a\tb, c\t1\n', [['a', 'b, c', '1'], ['']]],
  ['quotes in quotes', '"the ""old"" hall",b,1', [['the "old" hall', 'b', '1']]],
  ['a mark of its encoding', '\uFEFFfrom,to', [['from', 'to']]],
])('text with %s is read in columns', (_, text, rows) => expect(columnsOf(text)).toEqual(rows));

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
