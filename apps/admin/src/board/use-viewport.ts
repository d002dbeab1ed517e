import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';
import type { BoardRow } from './model/layout';

/** Pixels: what is to the side of what is seen is rendered so far, and again when the board was scrolled by as much. */
const CHUNK = 240;
/** Rows rendered above and beneath those that are seen. */
const OVERSCAN = 2;

/** From which pixel to which one the columns are rendered, from the first hour. */
export interface ColumnWindow {
  from: number;
  to: number;
}

const windowOf = (left: number, width: number): ColumnWindow => {
  const first = Math.floor(left / CHUNK) - 1;
  return { from: first * CHUNK, to: (Math.ceil((left + width) / CHUNK) + 1) * CHUNK };
};

export function useColumnWindow(scroll: HTMLElement | null): ColumnWindow {
  const [shown, setShown] = useState<ColumnWindow>({ from: -CHUNK, to: 1600 });
  useEffect(() => {
    if (!scroll) return;
    const look = () => {
      const next = windowOf(scroll.scrollLeft, scroll.clientWidth);
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next));
    };
    const watch = new ResizeObserver(look);
    watch.observe(scroll);
    scroll.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      scroll.removeEventListener('scroll', look);
    };
  }, [scroll]);
  return shown;
}

/** Pixels in which an element shows what it holds; what a desk's screen has until that is known. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(1200);
  useEffect(() => {
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return width;
}

/** The places of the rows to render: those that are seen, and one that is to stay, as something of it has the focus. */
export function useRowWindow(
  scroll: HTMLElement | null,
  rows: readonly BoardRow[],
  pinned: number,
  headerHeight: number,
): number[] {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: (at) => rows[at]?.height ?? 0,
    // A new function for new rows has their heights read anew.
    getItemKey: useCallback((at: number) => rows[at]?.head.id ?? at, [rows]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const seen = defaultRangeExtractor(range);
        return pinned < 0 || pinned >= rows.length || seen.includes(pinned)
          ? seen
          : [...seen, pinned].sort((a, b) => a - b);
      },
      [pinned, rows.length],
    ),
    overscan: OVERSCAN,
    scrollMargin: headerHeight,
    initialRect: { width: 1200, height: 700 },
  });
  return virtual.getVirtualItems().map(({ index }) => index);
}
