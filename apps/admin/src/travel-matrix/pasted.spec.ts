import { cellsOf, minutesOf } from './pasted';

it('reads the cells of a block, whatever ends its lines', () => {
  expect(cellsOf('10\t20\r\n30\t\r\n')).toEqual([
    ['10', '20'],
    ['30', ''],
  ]);
  expect(cellsOf(' 65 分钟 ')).toEqual([['65 分钟']]);
});

it.each([
  ['65', 65],
  ['６５ 分钟', 65],
  ['65 min', 65],
  ['65.0', 65],
  ['1440', 1440],
  ['', null],
  ['–', null],
  ['0', undefined],
  ['1441', undefined],
  ['1.5', undefined],
  ['-5', undefined],
  ['soon', undefined],
])('reads %j as %p', (text, minutes) => expect(minutesOf(text)).toBe(minutes));
