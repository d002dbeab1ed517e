import { useRef, type PointerEvent } from 'react';

const LINES = ':scope > [role=group]';

/**
 * Lets lines be dragged to another place among them: a line moves once the pointer has passed the middle of the next.
 * The pointer is followed on the window, as the line that was grabbed moves away beneath it.
 */
export function useLineDrag(move: (from: number, to: number) => void) {
  const list = useRef<HTMLElement>(null);
  const grab = (from: number) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const end = new AbortController();
    const { signal } = end;
    let at = from;
    const follow = ({ clientY }: globalThis.PointerEvent) => {
      const middles = [...(list.current?.querySelectorAll(LINES) ?? [])].map((line) => {
        const { top, height } = line.getBoundingClientRect();
        return top + height / 2;
      });
      const passed = middles.filter((middle, index) => index !== at && middle < clientY).length;
      if (passed === at) return;
      move(at, passed);
      at = passed;
    };
    window.addEventListener('pointermove', follow, { signal });
    for (const over of ['pointerup', 'pointercancel'])
      window.addEventListener(over, () => end.abort(), { signal });
  };
  return { list, grab };
}
