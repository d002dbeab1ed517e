import { dayOf, instantOf } from '@yutai/domain';
import { useLayoutEffect, useRef } from 'react';
import { instantAt, minutesOf, pixelsOf, positionOf, type Scale } from './model/scale';

/** Begins at today, or at the Week; what is seen at the left stays there when the board is zoomed. */
export function useStart(scroll: HTMLElement | null, scale: Scale, startsOn: string): void {
  const left = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (!scroll) return;
    const today = dayOf(Date.now(), scale.timeZone);
    const first = scale.days.includes(today) && today > startsOn ? today : startsOn;
    left.current ??= instantOf(first, '00:00', scale.timeZone);
    scroll.scrollLeft = pixelsOf(scale, positionOf(scale, left.current));
    const note = () => (left.current = instantAt(scale, minutesOf(scale, scroll.scrollLeft)));
    scroll.addEventListener('scroll', note, { passive: true });
    return () => scroll.removeEventListener('scroll', note);
  }, [scroll, scale, startsOn]);
}
