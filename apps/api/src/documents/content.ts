import type { Language } from '@yutai/domain';

/** A document before it is a file: what it says and in which order, in one language. Whichever file is made of it. */
export interface Content {
  language: Language;
  title: string;
  /** Under the title; '' for none. */
  subtitle: string;
  blocks: Block[];
  /** At the end: as of when it is. */
  closing: string;
  /** Small, below everything: what the marks mean. */
  notes: string[];
}

export type HeadingLevel = 1 | 2 | 3;

export type Block =
  { kind: 'heading'; level: HeadingLevel; text: string } | { kind: 'paragraph'; text: string } | Table;

export interface Table {
  kind: 'table';
  columns: Column[];
  /** A cell for each column; lines within a cell are parted by \n. */
  rows: Cell[][];
}

export interface Column {
  header: string;
  /** In mm, of the 156 that a page has; 0 for a column that is in a workbook only. */
  width: number;
  align?: 'center' | 'right';
}

/** Text, and in a workbook the number to count with where there is one; its sign is one of the text's marks. */
export type Cell = string | { text: string; number: number; sign?: string };

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const part = (text: string): Block => ({ kind: 'heading', level: 2, text });
/** A sentence with a number of its own. */
export const item = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
