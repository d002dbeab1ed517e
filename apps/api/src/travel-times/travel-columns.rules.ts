import { shown, type Cell } from '../sheets/cell.js';
import type { SheetRow } from './sheet-row.rules.js';

const HEADERS = {
  from: /^(from|从|從|出发地?|出發地?|起点|起點)$/i,
  to: /^(to|到|到达地?|抵達地?|终点|終點)$/i,
  minutes: /^(minutes|min|分钟|分鐘|时间|時間)$/i,
} as const;
const NAMES = ['from', 'to', 'minutes'] as const;
/** No name is longer; what is longer is not echoed. */
const LONGEST = 500;

const textOf = (cell: Cell | undefined) => shown(cell).slice(0, LONGEST);
const headersOf = (first: readonly (Cell | undefined)[] = []) =>
  NAMES.map((name) => first.findIndex((cell) => HEADERS[name].test(textOf(cell))));

/** How many of the headers that such a sheet has are in its first row. */
export const knownHeaders = ([first]: readonly string[][]): number =>
  headersOf(first).filter((index) => index >= 0).length;

/** From, to and minutes of each row that says anything: by a header, or else the first three columns. */
export function travelRows(cells: readonly (readonly Cell[])[]): SheetRow[] {
  const found = headersOf(cells[0]);
  const hasHeader = found.every((index) => index >= 0);
  const [from, to, minutes] = (hasHeader ? found : [0, 1, 2]) as [number, number, number];
  return cells
    .map((row, index) => ({
      row: index + 1,
      from: textOf(row[from]),
      to: textOf(row[to]),
      minutes: textOf(row[minutes]),
    }))
    .slice(hasHeader ? 1 : 0)
    .filter((row) => row.from || row.to || row.minutes);
}
