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

/** What is typed into the cell that is open, also for the input that loses the focus as its cell is closed. */
function useTyped() {
  const [typed, setTyped] = useState<string | null>(null);
  const open = useRef<string | null>(null);
  const type = (text: string | null) => {
    open.current = text;
    setTyped(text);
  };
  return { typed, type, open };
}

/** While no cell is open: the cell is copied, and a block of cells pasted from there on. */
function useClipboard(isHere: () => boolean, at: Spot, { rows, columns, textAt, isFixed, onEdit }: Sheet) {
  useEffect(() => {
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
}

interface Walk {
  spot: Spot;
  last: Spot;
  isTyping: boolean;
  go: (row: number, column: number) => void;
  /** Opens the cell; with what it holds where nothing is given. */
  begin: (text?: string) => void;
  commit: (down: number, right: number) => void;
  clear: () => void;
}

/** Does what a key asks for, if it asks for anything. */
function answer(event: KeyboardEvent, { spot, last, isTyping, go, begin, commit, clear }: Walk): boolean {
  const { key, shiftKey, ctrlKey } = event;
  if (isTyping) {
    if (key === 'Enter') commit(shiftKey ? -1 : 1, 0);
    else if (key === 'Tab') commit(0, shiftKey ? -1 : 1);
    else if (key === 'Escape') go(spot.row, spot.column);
    else return false;
    event.stopPropagation();
    return true;
  }
  const step = STEPS[key];
  if (step && isPlain(event)) go(spot.row + step[0], spot.column + step[1]);
  else if (key === 'Home') go(ctrlKey ? 0 : spot.row, 0);
  else if (key === 'End') go(ctrlKey ? last.row : spot.row, last.column);
  else if (key === 'Enter' || key === 'F2') begin();
  else if (key === 'Delete' || key === 'Backspace') clear();
  else if (/^[0-9０-９]$/.test(key) && isPlain(event)) begin(key);
  else return false;
  return true;
}

/** A table that is walked and filled by keys as a spreadsheet is: arrows, Enter, Esc, Delete, and blocks pasted. */
export function useSheet(sheet: Sheet) {
  const { rows, columns, textAt, isFixed, onEdit } = sheet;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Spot>({ row: 0, column: 0 });
  const { typed, type, open } = useTyped();
  const last = { row: rows - 1, column: columns - 1 };
  const within = ({ row, column }: Spot): Spot => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  const spot = within(at);

  const go = (row: number, column: number) => {
    const next = within({ row, column });
    setAt(next);
    type(null);
    // At once: a frame later, the next key may have opened a cell already.
    grid.current?.querySelector<HTMLElement>(`[data-spot="${next.row} ${next.column}"]`)?.focus();
  };
  const begin = (text = textAt(spot)) => {
    if (!isFixed(spot)) type(text);
  };
  const commit = (down: number, right: number) => {
    if (typed !== null && typed !== textAt(spot) && !onEdit([{ ...spot, text: typed }])) return;
    go(spot.row + down, spot.column + right);
  };
  const clear = () => {
    if (!isFixed(spot)) onEdit([{ ...spot, text: '' }]);
  };
  /** Somebody goes elsewhere: what was typed is kept, unless it is no value. */
  const leave = () => {
    const text = open.current;
    type(null);
    if (text !== null && text !== textAt(spot)) onEdit([{ ...spot, text }]);
  };
  const onKey = (event: KeyboardEvent) => {
    const walk = { spot, last, isTyping: typed !== null, go, begin, commit, clear };
    if (answer(event, walk)) event.preventDefault();
  };
  useClipboard(() => typed === null && Boolean(grid.current?.contains(document.activeElement)), at, sheet);

  return { grid, spot, typed, type, go, begin, leave, onKey };
}
