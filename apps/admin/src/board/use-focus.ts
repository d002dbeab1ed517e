import { useEffect, useRef, useState } from 'react';
import type { BoardRow } from './model/layout';
import { firstSpot, found, type Spot } from './model/walking';
import { pixelsOf, type Scale } from './model/scale';

interface Where {
  rows: readonly BoardRow[];
  scale: Scale;
  scroll: HTMLElement | null;
  heads: { left: number; top: number };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const MARGIN = 24;

/** Scrolls by the least that shows a box of the content beside and beneath the heads that stay. */
export function reveal(scroll: HTMLElement, heads: Where['heads'], { left, top, width, height }: Box): void {
  const [seenWidth, seenHeight] = [scroll.clientWidth - heads.left, scroll.clientHeight - heads.top];
  const nearest = (at: number, size: number, from: number, seen: number) => {
    if (at - MARGIN < from) return Math.max(0, at - MARGIN);
    return at + Math.min(size, seen - 2 * MARGIN) + MARGIN > from + seen
      ? at + Math.min(size, seen - 2 * MARGIN) + MARGIN - seen
      : from;
  };
  const x = nearest(left, width, scroll.scrollLeft, seenWidth);
  const y = nearest(top, height, scroll.scrollTop, seenHeight);
  if (x !== scroll.scrollLeft || y !== scroll.scrollTop) scroll.scrollTo(x, y);
}

/** Where the activity is now that had the focus: in its row, else in another, else the first card of all. */
function resolved(rows: readonly BoardRow[], spot: Spot | null): Spot | null {
  if (!spot || found(rows, spot)) return spot ?? firstSpot(rows);
  const row = rows.find(({ cards }) => cards.some(({ activity }) => activity.id === spot.id));
  return row ? { row: row.head.id, id: spot.id } : firstSpot(rows);
}

/** The one card that the tabulator reaches, and giving it the focus wherever on the board it is. */
export function useFocus({ rows, scale, scroll, heads }: Where) {
  const [wanted, setWanted] = useState<Spot | null>(null);
  const spot = resolved(rows, wanted);
  /** Set when the card is to have the focus once it is there: after a key, or when what held it was moved elsewhere. */
  const due = useRef(false);
  useEffect(() => {
    if (!due.current || !scroll || !spot) return;
    const here = found(rows, spot);
    if (!here) return;
    const { card, row } = here;
    const left = pixelsOf(scale, card.start);
    reveal(scroll, heads, {
      left,
      width: pixelsOf(scale, card.end) - left,
      top: row.top,
      height: row.height,
    });
    const element = scroll.querySelector<HTMLElement>(
      `[data-card="${CSS.escape(spot.id)}"][data-row="${CSS.escape(spot.row)}"]`,
    );
    if (!element) return;
    element.focus({ preventScroll: true });
    due.current = false;
  });
  return {
    spot,
    /** It has the focus already. */
    noted: setWanted,
    /** Gives it the focus. */
    go: (to: Spot | null) => {
      due.current = true;
      setWanted(to && { ...to });
    },
    /** Wherever the card is that had it, once the plan is here. */
    keep: () => (due.current = true),
  };
}
