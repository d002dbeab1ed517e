import { ROW_PADDING, type BoardRow } from './layout';
import { pixelsOf, type Scale } from './scale';
import type { Spot } from './walking';

/** A rectangle in the content of the board: pixels from the first hour and the first row. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Corner {
  x: number;
  y: number;
}

export const boxBetween = (from: Corner, to: Corner): Box => ({
  left: Math.max(0, Math.min(from.x, to.x)),
  top: Math.max(0, Math.min(from.y, to.y)),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
});

/** The cards that a box touches, in the order of rows and time. */
export function touchedBy(
  { left, top, width, height }: Box,
  { rows, axis, laneHeight }: { rows: readonly BoardRow[]; axis: Scale; laneHeight: number },
): Spot[] {
  return rows
    .filter((row) => row.top <= top + height && row.top + row.height >= top)
    .flatMap((row) =>
      row.cards
        .filter(({ start, end, lane }) => {
          const upper = row.top + ROW_PADDING + lane * laneHeight;
          const beside = pixelsOf(axis, start) > left + width || pixelsOf(axis, end) < left;
          return !beside && upper <= top + height && upper + laneHeight >= top;
        })
        .map(({ activity }) => ({ row: row.head.id, id: activity.id })),
    );
}
