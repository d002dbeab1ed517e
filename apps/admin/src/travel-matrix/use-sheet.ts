import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { cellsOf } from './pasted';

export interface Spot {
  row: number;
  column: number;
}
export interface Edit extends Spot {
  text: string;
}

interface Sheet {
  rows: number;
  columns: number;
  textAt: (spot: Spot) => string;
  isFixed: (spot: Spot) => boolean;
  /** Writes, or says what it does not take and gives false: then the cell stays open. */
  onEdit: (edits: Edit[]) => boolean;
}

const STEPS: Readonly<Record<string, [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

/** A table that is walked and filled by keys as a spreadsheet is: arrows, Enter, Esc, Delete, and blocks pasted. */
export function useSheet({ rows, columns, textAt, isFixed, onEdit }: Sheet) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  /** What is typed, also for the input that loses the focus as its cell is closed. */
  const open = useRef<string | null>(null);
  const type = (text: string | null) => {
    open.current = text;
    setTyped(text);
  };
  const spot = { row: Math.min(at.row, rows - 1), column: Math.min(at.column, columns - 1) };

  const go = (row: number, column: number) => {
    const next = {
      row: Math.max(0, Math.min(rows - 1, row)),
      column: Math.max(0, Math.min(columns - 1, column)),
    };
    setAt(next);
    type(null);
    // At once: a frame later, the next key may have opened a cell already.
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
  };
  const begin = (text: string) => {
    if (!isFixed(spot)) type(text);
  };
  const commit = (down: number, right: number) => {
    if (typed !== null && typed !== textAt(spot) && !onEdit([{ ...spot, text: typed }])) return;
    go(spot.row + down, spot.column + right);
  };

  /** Somebody goes elsewhere: what was typed is kept, unless it is no value. */
  const leave = () => {
    const text = open.current;
    type(null);
    if (text !== null && text !== textAt(spot)) onEdit([{ ...spot, text }]);
  };

  const onKeyWhileTyping = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit(event.shiftKey ? -1 : 1, 0);
    else if (event.key === 'Tab') commit(0, event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') go(spot.row, spot.column);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (typed !== null) return onKeyWhileTyping(event);
    const step = STEPS[event.key];
    if (step && isPlain(event)) go(spot.row + step[0], spot.column + step[1]);
    else if (event.key === 'Home') go(event.ctrlKey ? 0 : spot.row, 0);
    else if (event.key === 'End') go(event.ctrlKey ? rows - 1 : spot.row, columns - 1);
    else if (event.key === 'Enter' || event.key === 'F2') begin(textAt(spot));
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (!isFixed(spot)) onEdit([{ ...spot, text: '' }]);
    } else if (/^[0-9０-９]$/.test(event.key) && isPlain(event)) begin(event.key);
    else return;
    event.preventDefault();
  };

  useEffect(() => {
    const isHere = () => typed === null && grid.current?.contains(document.activeElement);
    const paste = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      const cells = cellsOf(event.clipboardData?.getData('text/plain') ?? '');
      const edits = cells.flatMap((line, down) =>
        line.map((text, right) => ({ row: at.row + down, column: at.column + right, text })),
      );
      onEdit(edits.filter((edit) => edit.row < rows && edit.column < columns && !isFixed(edit)));
    };
    const copy = (event: ClipboardEvent) => {
      if (!isHere()) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', textAt(at));
    };
    document.addEventListener('paste', paste);
    document.addEventListener('copy', copy);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('copy', copy);
    };
  });

  return { grid, spot, typed, type, go, begin, leave, onKey };
}
