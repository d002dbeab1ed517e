import { readSheet as read } from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';

export type Cell = string | number | Date | null;

/** A workbook of one sheet with these rows. */
export async function workbook(rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const data = rows.map((cells) =>
    cells.map((value) =>
      value instanceof Date
        ? { type: Date, value, format: 'yyyy/mm/dd hh:mm' }
        : value === null
          ? null
          : { value },
    ),
  );
  return writeWorkbook(data as never).toBuffer();
}

/** The rows of a workbook's first sheet. */
export const rowsOf = async (file: Buffer): Promise<Cell[][]> => (await read(file)) as unknown as Cell[][];

/** As associations of Taiwan head their lists. */
export const HEADER = [
  '編號',
  '姓名',
  '英文姓名',
  '服務單位',
  '職稱',
  '行動電話',
  '抵達日期',
  '去程航班',
  '回程日期',
  '下榻飯店',
  '房號',
  '備註',
];
const AT = (name: string) => HEADER.indexOf(name);
const DIGITS = '零一二三四五六七八九';

/** The nth of many who do not exist: 示例團員一二三 of one of sixty companies. */
export function member(n: number): Cell[] {
  const numeral = [...String(n)].map((digit) => DIGITS[Number(digit)]).join('');
  return [
    n,
    `示例團員${numeral}`,
    `Sample, Delegate-${String(n).padStart(4, '0')}`,
    `示例電子公司${DIGITS[n % 10]}${DIGITS[Math.floor(n / 10) % 6]}`,
    '總經理',
    `09${String(10_000_000 + n)}`,
    n % 2 ? new Date('2025-09-15T14:30:00Z') : '9月15日 14:30',
    'CI 551',
    '2025/9/20',
    '示例飯店',
    `${1000 + n}`,
    null,
  ];
}

/** What is wrong with a row: the field that is told, its code, and how the row comes to be so. */
export const FAULTS: [field: string, code: string, spoil: (row: Cell[], before: Cell[]) => void][] = [
  ['name', 'row.nameless', (row) => void (row[AT('姓名')] = row[AT('英文姓名')] = null)],
  ['phone', 'phone.invalid', (row) => void (row[AT('行動電話')] = '同上')],
  ['phone', 'phone.digitsLost', (row) => void (row[AT('行動電話')] = '8.86912E+11')],
  ['arrivesAt', 'moment.unreadable', (row) => void (row[AT('抵達日期')] = '待定')],
  ['arrivesAt', 'day.invalid', (row) => void (row[AT('抵達日期')] = '2025/9/31')],
  ['arrivesAt', 'range.outside', (row) => void (row[AT('抵達日期')] = '2015/9/15')],
  ['departsAt', 'range.endBeforeStart', (row) => void (row[AT('回程日期')] = '2025/9/14')],
  ['name', 'row.repeated', (row, before) => void row.splice(1, 5, ...before.slice(1, 6))],
  ['phone', 'phone.twice', (row, before) => void (row[AT('行動電話')] = before[AT('行動電話')]!)],
  ['hotel', 'hotel.unknown', (row) => void (row[AT('下榻飯店')] = '不存在的飯店')],
];

/** Rows of a sheet of `count` members below its title, `bad` of them spoiled, each kind as often as the next. */
export function list(count: number, bad: number): { rows: Cell[][]; wrong: Map<number, [string, string]> } {
  const rows: Cell[][] = [['第十七屆重慶·台灣週參訪團名單'], HEADER];
  const wrong = new Map<number, [string, string]>();
  const every = bad && Math.floor(count / bad);
  for (let n = 1; n <= count; n += 1) {
    const row = member(n);
    if (bad && n % every === 0 && wrong.size < bad) {
      const [field, code, spoil] = FAULTS[wrong.size % FAULTS.length]!;
      spoil(row, rows.at(-1)!);
      wrong.set(n + 2, [field, code]);
    }
    rows.push(row);
  }
  return { rows, wrong };
}
