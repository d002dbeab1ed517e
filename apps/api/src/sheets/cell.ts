export type Cell = string | number | Date | null;

/** A cell as text, for people to look at. */
export const shown = (cell: Cell | undefined): string =>
  cell instanceof Date
    ? cell.toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '')
    : String(cell ?? '').trim();
