import type { BoardCard, BoardRow } from './layout';

/** Which card has the focus: one that several rows show is there several times. */
export interface Spot {
  row: string;
  id: string;
}

export const sameSpot = (a: Spot | null, b: Spot | null) => a?.row === b?.row && a?.id === b?.id;

const spotOf = (row: BoardRow, card: BoardCard): Spot => ({ row: row.head.id, id: card.activity.id });

/** Where a spot is now; undefined when its row or card is not there any more. */
export function found(rows: readonly BoardRow[], spot: Spot | null) {
  const at = spot ? rows.findIndex(({ head }) => head.id === spot.row) : -1;
  const row = rows[at];
  const order = row?.cards.findIndex(({ activity }) => activity.id === spot?.id) ?? -1;
  const card = row?.cards[order];
  return row && card ? { at, row, order, card } : undefined;
}

export function firstSpot(rows: readonly BoardRow[]): Spot | null {
  const row = rows.find(({ cards }) => cards.length > 0);
  const card = row?.cards[0];
  return row && card ? spotOf(row, card) : null;
}

const distance = (a: BoardCard, b: BoardCard) => Math.abs(a.start - b.start);

/** The next card across its row, or the nearest in time of the next row that has any; where it is when there is none. */
export function walked(
  rows: readonly BoardRow[],
  spot: Spot | null,
  across: number,
  down: number,
): Spot | null {
  const here = found(rows, spot);
  if (!here) return firstSpot(rows);
  if (across !== 0) {
    const next = here.row.cards[here.order + across];
    return next ? spotOf(here.row, next) : spot;
  }
  for (let at = here.at + down; rows[at]; at += down) {
    const row = rows[at] as BoardRow;
    const [first, ...rest] = row.cards;
    if (!first) continue;
    const nearest = rest.reduce(
      (best, card) => (distance(card, here.card) < distance(best, here.card) ? card : best),
      first,
    );
    return spotOf(row, nearest);
  }
  return spot;
}

export function endOfRow(rows: readonly BoardRow[], spot: Spot | null, which: 'first' | 'last'): Spot | null {
  const here = found(rows, spot);
  const card = here?.row.cards.at(which === 'first' ? 0 : -1);
  return here && card ? spotOf(here.row, card) : firstSpot(rows);
}

/** Everything from one card of a row to another, both included. */
export function between(rows: readonly BoardRow[], from: Spot | null, to: Spot): string[] {
  const [start, end] = [found(rows, from), found(rows, to)];
  if (!start || !end || start.row !== end.row) return [to.id];
  const [first, last] = [Math.min(start.order, end.order), Math.max(start.order, end.order)];
  return start.row.cards.slice(first, last + 1).map(({ activity }) => activity.id);
}
