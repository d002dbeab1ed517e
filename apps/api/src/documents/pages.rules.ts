import { beginsPage, textOf, type Block, type Column, type HeadingLevel, type Table } from './content.js';
import { HANDBOOK_PAGE, LINES, SIZE } from './handbook-styles.js';
import { CELL } from './paper-cell.js';

/** A heading of the contents, and on which page it is. */
export interface Entry {
  text: string;
  level: HeadingLevel;
  page: number;
}

/** In twentieths of a point. */
const mm = (length: number) => (length * 1440) / 25.4;
const PAGE_HEIGHT = mm(HANDBOOK_PAGE.height - HANDBOOK_PAGE.top - HANDBOOK_PAGE.bottom);
const PAGE_WIDTH = mm(HANDBOOK_PAGE.width - 2 * HANDBOOK_PAGE.side);
/** Of a row besides its lines: the margins of its cells, and a border. */
const ROW = 2 * mm(CELL.above) + 8;

/**
 * On which pages of a handbook the headings are that its contents name, from the height of every line, which its styles
 * fix, and from how many lines a text takes in characters of a usual width. Word and WPS count anew when the contents are
 * updated.
 */
export function pagesOf(blocks: readonly Block[]): Entry[] {
  const pages = new Pages();
  const entries: Entry[] = [];
  const isNamed = (block: Block) => block.kind === 'heading' && block.level < 3;
  const named = blocks.filter(isNamed);
  blocks.forEach((block, at) => {
    switch (block.kind) {
      case 'heading':
        pages.heading(block, leading(blocks[at + 1], blocks[at + 2]));
        if (isNamed(block)) entries.push({ text: block.text, level: block.level, page: pages.number });
        return;
      case 'contents':
        return pages.contents(named as Extract<Block, { kind: 'heading' }>[]);
      case 'paragraph':
        return pages.add(linesOf(block.text, PAGE_WIDTH, SIZE.body) * LINES.body.line + LINES.body.after);
      case 'table':
        return pages.table(block, beginsPage(blocks[at + 1]));
    }
  });
  return entries;
}

/** Where the next thing goes: the cover is the first page. */
class Pages {
  number = 1;
  private filled = PAGE_HEIGHT;

  add(height: number, together = height): void {
    if (this.filled + together > PAGE_HEIGHT) this.begin();
    this.filled += height;
  }

  heading({ level, text, newPage }: Extract<Block, { kind: 'heading' }>, next: number): void {
    const { line, before, after } = LINES.headings[level - 1]!;
    const height = before + linesOf(text, PAGE_WIDTH, SIZE.headings[level - 1]!) * line + after;
    if (newPage) this.begin();
    if (this.filled + height + next > PAGE_HEIGHT) {
      this.begin();
      // What is free above a heading is left out where a page begins by itself.
      this.filled -= before;
    }
    this.filled += height;
  }

  contents(headings: readonly { level: HeadingLevel }[]): void {
    const { line, before, after } = LINES.headings[0];
    this.begin();
    this.add(line + before + after);
    for (const { level } of headings)
      this.add(LINES.contents.line + (level === 1 ? LINES.contents.before : 0));
  }

  table({ columns, rows }: Table, isLastOfPage: boolean): void {
    const header = headerHeight(columns);
    const heights = rows.map((cells) => rowHeight(columns, cells.map(textOf)));
    const all = heights.reduce((sum, height) => sum + height, 0);
    this.add(LINES.beforeTable, LINES.beforeTable + header + (header === 0 ? all : (heights[0] ?? 0)));
    this.filled += header;
    for (const height of heights) {
      if (this.filled + height > PAGE_HEIGHT) {
        this.begin();
        this.filled += header;
      }
      this.filled += height;
    }
    if (!isLastOfPage) this.add(LINES.afterTable);
  }

  private begin(): void {
    this.number += 1;
    this.filled = 0;
  }
}

/** How much of what follows a heading is on its page: as much as may not be parted from it. */
function leading(next: Block | undefined, after: Block | undefined): number {
  if (next?.kind === 'heading') {
    const { line, before, after: below } = LINES.headings[next.level - 1]!;
    return before + line + below + leading(after, undefined);
  }
  if (next?.kind === 'paragraph') return LINES.body.line;
  if (next?.kind !== 'table') return 0;
  const header = headerHeight(next.columns);
  const heights = next.rows.map((cells) => rowHeight(next.columns, cells.map(textOf)));
  const kept = header === 0 ? heights : heights.slice(0, 1);
  return LINES.beforeTable + header + kept.reduce((sum, height) => sum + height, 0);
}

const headerHeight = (columns: readonly Column[]) =>
  columns.some(({ header }) => header !== '')
    ? rowHeight(
        columns,
        columns.map(({ header }) => header),
      )
    : 0;

function rowHeight(columns: readonly Column[], texts: readonly string[]): number {
  const lines = columns.map(({ width, leads }, at) =>
    linesOf(texts[at]!, mm(width - 2 * CELL.beside), leads ? SIZE.table * BOLD : SIZE.table),
  );
  return Math.max(...lines) * LINES.table + ROW;
}

/** How wide the signs of Arial are, in hundredths of their height; Times, in which Chinese documents have them, is no wider. */
const WIDTHS: Readonly<Record<string, string>> = {
  22: "ijl'|",
  28: 'ftI .,:;/!',
  33: 'r-()',
  50: 'ckJsvxyz',
  61: 'FTZL',
  67: 'ABEKPSVXY&',
  72: 'CDHNRUw',
  78: 'GOQ',
  84: 'mM%',
  100: '—W@→※',
};
const LATIN = new Map(
  Object.entries(WIDTHS).flatMap(([width, signs]) =>
    Array.from(signs, (sign) => [sign, Number(width) / 100]),
  ),
);
/** What stands out is wider. */
const BOLD = 1.06;
/** Chinese is square, and what is not listed as wide as a digit. */
const widthOf = (sign: string): number => (sign >= '⺀' ? 1 : (LATIN.get(sign) ?? 0.56));

/** A word of Latin is not broken; Chinese is, after any character. */
const PARTS = /[⺀-\u{10ffff}]|[^\s⺀-\u{10ffff}]+|\s+/gu;

/** How many lines a text takes in a width, its own breaks among them; `size` in half points. */
export function linesOf(text: string, width: number, size: number): number {
  const room = width / (size * 10);
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room), 0);
}

function wrapped(line: string, room: number): number {
  let [lines, filled] = [1, 0];
  for (const part of line.match(PARTS) ?? []) {
    const width = Array.from(part).reduce((sum, sign) => sum + widthOf(sign), 0);
    if (filled + width > room && filled > 0 && part.trim() !== '') {
      lines += 1;
      filled = 0;
    }
    filled += width;
  }
  return lines;
}
