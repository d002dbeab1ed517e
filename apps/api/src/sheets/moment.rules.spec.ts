import type { Cell } from '../sheets/cell.js';
import { parseMoment, type Season } from './moment.rules.js';

const SEASON: Season = { timeZone: 'Asia/Shanghai', from: '2025-09-01', to: '2025-10-15' };
const read = (cell: Exclude<Cell, null>, clock: Cell = null, season = SEASON) => {
  const moment = parseMoment(cell, season, clock);
  return 'code' in moment ? moment.code : [moment.day, moment.clock].filter(Boolean).join(' ');
};

test.each<[Exclude<Cell, null>, string]>([
  [new Date('2025-09-15T14:30:00Z'), '2025-09-15 14:30'],
  [new Date('2025-09-15T00:00:00Z'), '2025-09-15'],
  [45915, '2025-09-15'],
  [45915.604166666664, '2025-09-15 14:30'],
  ['45915.604166666664', '2025-09-15 14:30'],
  ['2025/9/15', '2025-09-15'],
  ['2025-09-15 14:30', '2025-09-15 14:30'],
  ['2025-09-15 14:30:00', '2025-09-15 14:30'],
  ['2025.9.15', '2025-09-15'],
  ['20250915', '2025-09-15'],
  ['2025年9月15日', '2025-09-15'],
  ['2025年9月15日14:30', '2025-09-15 14:30'],
  ['9月15日 14:30', '2025-09-15 14:30'],
  ['9月15日14时', '2025-09-15 14:00'],
  ['9月15日 下午2:30', '2025-09-15 14:30'],
  ['9月15日下午2点半', '2025-09-15 14:30'],
  ['9月15日 上午9點5分', '2025-09-15 09:05'],
  ['9月15号', '2025-09-15'],
  ['９月１５日　１４：３０', '2025-09-15 14:30'],
  ['9/15(一) 14:30', '2025-09-15 14:30'],
  ['9月15日（周一）', '2025-09-15'],
  ['9/15 1430', '2025-09-15 14:30'],
  ['15/9', '2025-09-15'],
  ['15/9/2025', '2025-09-15'],
  ['9/15/25', '2025-09-15'],
  ['114/9/15', '2025-09-15'],
  ['民國114年9月15日', '2025-09-15'],
  ['15-Sep-25', '2025-09-15'],
  ['15 Sep 2025 2:30 PM', '2025-09-15 14:30'],
  ['Mon, 15 September 2025', '2025-09-15'],
  ['Sep 15, 2025', '2025-09-15'],
  ['Sept. 15', '2025-09-15'],
  ['15th September', '2025-09-15'],
  ['2025-09-15T06:30:00Z', '2025-09-15 14:30'],
  ["'2025/9/15", '2025-09-15'],
  // Only one of both is in the season.
  ['9/11/2025', '2025-09-11'],
  ['1/10', '2025-10-01'],
  ['25/9/15', '2025-09-15'],
])('%s is %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each<[Exclude<Cell, null>, string]>([
  ['9/10/2025', 'moment.ambiguous'],
  ['10/9', 'moment.ambiguous'],
  ['2025/2/30', 'day.invalid'],
  ['9月31日', 'day.invalid'],
  ['2015/9/15', 'range.outside'],
  ['2026-09-15', 'range.outside'],
  [new Date('2024-09-15T00:00:00Z'), 'range.outside'],
  ['9月15日 25:00', 'moment.unreadable'],
  ['9/15-9/20', 'moment.unreadable'],
  ['待定', 'moment.unreadable'],
  ['Foo 15', 'moment.unreadable'],
  [12, 'moment.unreadable'],
  ['', 'moment.unreadable'],
])('%s is refused: %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each<[Cell, string]>([
  ['14:30', '2025-09-15 14:30'],
  ['下午2點', '2025-09-15 14:00'],
  ['1430', '2025-09-15 14:30'],
  [0.6041666666666666, '2025-09-15 14:30'],
  [new Date('1899-12-30T14:30:00Z'), '2025-09-15 14:30'],
  [null, '2025-09-15'],
  ['', '2025-09-15'],
  ['early', 'moment.unreadable'],
])('with %s in a column of its own: %s', (clock, expected) => {
  expect(read('9/15', clock)).toBe(expected);
});

test('a season over the turn of a year has both years', () => {
  const season = { ...SEASON, from: '2025-12-20', to: '2026-01-10' };
  expect([read('12/31', null, season), read('1月2日', null, season)]).toEqual(['2025-12-31', '2026-01-02']);
});
