import { cellsOf, chosenTwice, tableOf, type SheetReading } from '../sheets/table.rules.js';
import { hasName, INTAKE_VOCABULARY, type IntakeField } from './column-words.js';

const toHans = (words: string) => words;
const FOUND: SheetReading<IntakeField> = { headerRow: null, columns: null };
const ROWS = [
  ['名单', null, null, null],
  ['序号', '姓名', '电话', null],
  [1, '甲', 13812345678, null],
  [null, null, null, null],
  [2, '乙', null, null],
  [3, null, null, null],
];

test('a table is what stands below its header, with the numbers that its rows have in the sheet', () => {
  const { headerRow, columns, rows } = tableOf(ROWS, FOUND, INTAKE_VOCABULARY, toHans);
  expect(headerRow).toBe(2);
  expect(columns).toEqual([
    { index: 0, header: '序号', field: null, samples: ['1', '2', '3'] },
    { index: 1, header: '姓名', field: 'name', samples: ['甲', '乙'] },
    { index: 2, header: '电话', field: 'phone', samples: ['13812345678'] },
  ]);
  expect(rows.map(({ row }) => row)).toEqual([3, 5]);
  expect(cellsOf(rows[0]!, columns)).toEqual({ name: '甲', phone: 13812345678 });
});

test('what the caller says of the header and the columns holds', () => {
  const reading = { headerRow: 3, columns: [{ index: 1, field: 'nameHans' as const }] };
  const { columns, rows } = tableOf(ROWS, reading, INTAKE_VOCABULARY, toHans);
  expect(columns.map(({ field }) => field)).toEqual([null, 'nameHans', null]);
  expect(rows.map(({ row }) => row)).toEqual([5]);
});

test('an empty sheet has no columns and no rows', () => {
  expect(tableOf([], FOUND, INTAKE_VOCABULARY, toHans)).toEqual({ headerRow: 1, columns: [], rows: [] });
});

test.each([
  [['phone', null], false, []],
  [['phone', 'nameEn'], true, []],
  [['name', 'name', 'phone'], true, ['name']],
] as const)('columns %j: a name among them %s, twice %j', (fields, named, twice) => {
  const columns = fields.map((field, index) => ({ index, field, header: '', samples: [] }));
  expect([hasName(columns), chosenTwice(columns)]).toEqual([named, twice]);
});
