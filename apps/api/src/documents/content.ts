import type { Language } from '@yutai/domain';

/** A document before it is a file: what it says and in which order, in one language. Whichever file is made of it. */
export interface Content {
  language: Language;
  title: string;
  /** Under the title; '' for none. */
  subtitle: string;
  /** Of a handbook; an official document has none. */
  cover?: Cover;
  blocks: Block[];
  /** At the end: as of when it is. */
  closing: string;
  /** Small, below everything: what the marks mean. */
  notes: string[];
}

/** A page before everything. */
export interface Cover {
  /** What it is the handbook of, above the title: the edition. */
  above: string;
  title: string;
  /** For whom, under the title; none for everybody. */
  below: string[];
  /** When and where. */
  facts: string[];
  /** Below, small: which release it is, and as of when. */
  foot: string[];
  /** At the head of each page. */
  running: string;
}

export type HeadingLevel = 1 | 2 | 3;

export type Block =
  | { kind: 'heading'; level: HeadingLevel; text: string; newPage?: boolean }
  | { kind: 'paragraph'; text: string }
  /** The headings and on which page they are, below a title of its own. */
  | { kind: 'contents'; text: string }
  | Table;

/** What has a page of its own above it. */
export const beginsPage = (block: Block | undefined): boolean =>
  block?.kind === 'contents' || (block?.kind === 'heading' && block.newPage === true);

export interface Table {
  kind: 'table';
  /** Without a row of their own where none has a header. */
  columns: Column[];
  /** A cell for each column; lines within a cell are parted by \n. */
  rows: Cell[][];
}

export interface Column {
  header: string;
  /** In mm, of the 156 that a page has (170 of a handbook's); 0 for a column that is in a workbook only. */
  width: number;
  align?: 'center' | 'right';
  /** The first line of each cell stands out. */
  leads?: boolean;
}

/** Text, and in a workbook the number to count with where there is one; its sign is one of the text's marks. */
export type Cell = string | { text: string; number: number; sign?: string };

export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

export const section = (text: string): Block => ({ kind: 'heading', level: 1, text });
/** A section that begins a page. */
export const chapter = (text: string): Block => ({ kind: 'heading', level: 1, text, newPage: true });
export const part = (text: string): Block => ({ kind: 'heading', level: 2, text });
/** A sentence with a number of its own; in a handbook the lowest heading. */
export const item = (text: string): Block => ({ kind: 'heading', level: 3, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
