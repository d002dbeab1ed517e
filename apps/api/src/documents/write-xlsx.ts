import type { Row } from 'write-excel-file/node';
import type { Cell, Content, Table } from './content.js';

/** A mm of a page in the characters of a column's width. */
const CHARACTERS_A_MM = 0.6;
const OF_WORKBOOK_ONLY = 16;
/** What Excel takes for the name of a sheet. */
const LONGEST_NAME = 31;
const NOT_IN_A_NAME = /[[\]/\\:*?']/g;

/**
 * A text as a workbook is to show it. A cell of type String is never a formula, whatever it begins with; but `_x0041_`
 * is read as "A" there (ECMA-376, ST_Xstring) unless its first sign is written so itself.
 */
const inWorkbook = (text: string): string => text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** Documents as a workbook, .xlsx, a sheet for each: for its table, with what is said around it above and below. */
export async function writeXlsx(...documents: Content[]): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  return writeWorkbook(documents.map(sheetOf)).toBuffer();
}

function sheetOf({ title, subtitle, blocks, closing, notes }: Content) {
  const table = blocks.find((block): block is Table => block.kind === 'table');
  const columns = table?.columns ?? [{ header: '', width: 100 }];
  const line = (value: string, style: object = {}): Row => [
    { type: String, value: inWorkbook(value), columnSpan: columns.length, wrap: true, ...style },
    ...columns.slice(1).map(() => null),
  ];
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? tableRows(block) : [line(block.text)]));
  const head = [
    line(title, { fontWeight: 'bold', fontSize: 16, align: 'center', height: 28 }),
    line(subtitle, { align: 'center' }),
  ];
  return {
    data: [...head, ...rows, line(closing), ...notes.map((note) => line(note))],
    sheet: title.replaceAll(NOT_IN_A_NAME, ' ').slice(0, LONGEST_NAME).trim(),
    columns: columns.map(({ width }) => ({ width: width ? width * CHARACTERS_A_MM : OF_WORKBOOK_ONLY })),
    stickyRowsCount: table && head.length + blocks.indexOf(table) + 1,
    orientation: 'landscape' as const,
  };
}

const BOXED = { borderStyle: 'thin', alignVertical: 'center', wrap: true } as const;

function tableRows({ columns, rows }: Table): Row[] {
  const header = columns.map(({ header: value }) => ({
    type: String,
    value: inWorkbook(value),
    fontWeight: 'bold' as const,
    align: 'center' as const,
    ...BOXED,
  }));
  return [
    header,
    ...rows.map((cells) =>
      cells.map((cell, at) => ({ ...valueOf(cell), align: columns[at]?.align, ...BOXED })),
    ),
  ];
}

const valueOf = (cell: Cell) =>
  typeof cell === 'string'
    ? { type: String, value: inWorkbook(cell) }
    : { type: Number, value: cell.number, format: formatOf(cell) };

/** A sign after a number is of its format, so that it can be counted with all the same. */
const formatOf = ({ number, sign }: Exclude<Cell, string>) =>
  (Number.isInteger(number) ? '#,##0' : '#,##0.00') + (sign ? `"${sign}"` : '');
