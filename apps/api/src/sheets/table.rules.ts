import { shown, type Cell } from './cell.js';
import { findHeader, matchColumns, type Vocabulary } from './columns.rules.js';

export interface Column<F extends string = string> {
  /** From 0. */
  index: number;
  header: string;
  field: F | null;
  /** What the first rows have in it. */
  samples: string[];
}

export interface SheetRow {
  /** Of the sheet, 1 the first. */
  row: number;
  cells: Cell[];
}

export interface Sheet<F extends string = string> {
  /** The row of the header, 1 the first. */
  headerRow: number;
  columns: Column<F>[];
  /** Below the header, without those that say nothing in any column that is taken. */
  rows: SheetRow[];
}

interface Chosen<F> {
  index: number;
  field: F | null;
}

/** What the caller says of the sheet; what they leave out is found by the words of the header. */
export interface SheetReading<F extends string> {
  headerRow: number | null;
  columns: Chosen<F>[] | null;
}

const SAMPLES = 3;

/** The table in a sheet: its header, what its columns are about and its rows. */
export function tableOf<F extends string>(
  rows: Cell[][],
  reading: SheetReading<F>,
  vocabulary: Vocabulary<F>,
  toHans: (words: string) => string,
): Sheet<F> {
  const texts = rows.slice(0, 40).map((cells) => cells.map(shown));
  const header = reading.headerRow === null ? findHeader(texts, vocabulary, toHans) : reading.headerRow - 1;
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const headers = Array.from({ length: width }, (_, index) => shown(rows[header]?.[index]));
  const found = reading.columns ? chosen(reading.columns, width) : matchColumns(headers, vocabulary, toHans);
  const below = rows.slice(header + 1).map((cells, index) => ({ row: header + 2 + index, cells }));
  const taken = found.flatMap((field, index) => (field ? [index] : []));
  const filled = below.filter(({ cells }) => taken.some((index) => shown(cells[index]) !== ''));
  const columns = headers.map((text, index) => ({
    index,
    header: text,
    field: found[index] ?? null,
    samples: below
      .map(({ cells }) => shown(cells[index]))
      .filter(Boolean)
      .slice(0, SAMPLES),
  }));
  const last = columns.findLastIndex((column) => column.header !== '' || column.samples.length > 0);
  return { headerRow: header + 1, columns: columns.slice(0, last + 1), rows: filled };
}

const chosen = <F extends string>(columns: readonly Chosen<F>[], width: number) =>
  Array.from({ length: width }, (_, at) => columns.find(({ index }) => index === at)?.field ?? null);

/** The cells of a row by what they are about. */
export const cellsOf = <F extends string>(
  { cells }: SheetRow,
  columns: readonly Column<F>[],
): Partial<Record<F, Cell>> =>
  Object.fromEntries(
    columns.flatMap(({ field, index }) => (field ? [[field, cells[index] ?? null]] : [])),
  ) as Partial<Record<F, Cell>>;

const MOST_QUOTED = 80;

/** What a row has in the column of a field, as much of it as is worth quoting; nothing where no column is about it. */
export function quoted({ rows, columns }: Sheet, at: number, field: string): string {
  const column = columns.find((one) => one.field === field);
  const text = column ? shown(rows[at]?.cells[column.index]) : '';
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text;
}

/** Fields that more than one column is said to be about. */
export const chosenTwice = <F extends string>(columns: readonly { field: F | null }[]): F[] => {
  const fields = columns.flatMap(({ field }) => field ?? []);
  return [...new Set(fields.filter((field, at) => fields.indexOf(field) !== at))];
};
