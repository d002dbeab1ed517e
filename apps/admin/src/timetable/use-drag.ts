import { useRef, type PointerEvent } from 'react';
import { GRID_MINUTES, STEP } from './day-view';

/** Less than this is a click, in pixels. */
const THRESHOLD = 4;

interface Drag {
  onGrab: () => void;
  onDrag: (minutes: number) => void;
  onDrop: () => void;
  onCancel: () => void;
}

/**
 * Moves an element along its track (its offset parent) by pointer, in steps. What was dragged is not clicked as well:
 * `wasDragged` says so to the click that follows.
 */
export function useDrag({ onGrab, onDrag, onDrop, onCancel }: Drag) {
  const start = useRef<{ x: number; minutePixels: number } | null>(null);
  const dragging = useRef(false);
  const end = (finish: () => void) => {
    start.current = null;
    if (dragging.current) finish();
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      const track = event.currentTarget.offsetParent?.getBoundingClientRect().width ?? 0;
      start.current = { x: event.clientX, minutePixels: track / GRID_MINUTES };
      dragging.current = false;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!start.current) return;
      const pixels = event.clientX - start.current.x;
      if (!dragging.current && Math.abs(pixels) < THRESHOLD) return;
      if (!dragging.current) onGrab();
      dragging.current = true;
      onDrag(Math.round(pixels / start.current.minutePixels / STEP) * STEP);
    },
    onPointerUp: () => end(onDrop),
    onPointerCancel: () => end(onCancel),
  };
  const wasDragged = () => {
    const was = dragging.current;
    dragging.current = false;
    return was;
  };
  return { handlers, wasDragged };
}
