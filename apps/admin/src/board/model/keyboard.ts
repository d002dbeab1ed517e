/** What a key asks for: while walking from card to card, and with one in the hand. */
export type Command =
  | { do: 'walk'; across: -1 | 0 | 1; down: -1 | 0 | 1 }
  | { do: 'end'; which: 'first' | 'last' }
  | { do: 'nudge'; steps: -1 | 0 | 1; rows: -1 | 0 | 1 }
  | { do: 'stretch'; steps: -1 | 1 }
  | {
      do: 'lift' | 'drop' | 'cancel' | 'select' | 'unselect' | 'open' | 'copy' | 'paste' | 'undo' | 'redo';
    };

export interface Key {
  key: string;
  shiftKey: boolean;
  /** Control, or the command key. */
  ctrlKey: boolean;
}

const ARROWS: Readonly<Record<string, readonly [across: -1 | 0 | 1, down: -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const isPick = (key: string) => key === ' ' || key === 'Enter';

function whileHeld({ key, shiftKey }: Key): Command | null {
  const arrow = ARROWS[key];
  if (arrow) {
    const [steps, rows] = arrow;
    if (!shiftKey) return { do: 'nudge', steps, rows };
    return steps === 0 ? null : { do: 'stretch', steps };
  }
  if (isPick(key)) return { do: 'drop' };
  return key === 'Escape' ? { do: 'cancel' } : null;
}

const WITH_CONTROL: Readonly<Record<string, Command>> = {
  ' ': { do: 'select' },
  c: { do: 'copy' },
  v: { do: 'paste' },
  z: { do: 'undo' },
  y: { do: 'redo' },
};
const ALONE: Readonly<Record<string, Command>> = {
  Home: { do: 'end', which: 'first' },
  End: { do: 'end', which: 'last' },
  ' ': { do: 'lift' },
  Enter: { do: 'lift' },
  F2: { do: 'open' },
  Escape: { do: 'unselect' },
};

function whileWalking({ key, shiftKey, ctrlKey }: Key): Command | null {
  if (ctrlKey) {
    const letter = key.toLowerCase();
    return letter === 'z' && shiftKey ? { do: 'redo' } : (WITH_CONTROL[letter] ?? null);
  }
  const arrow = ARROWS[key];
  return arrow ? { do: 'walk', across: arrow[0], down: arrow[1] } : (ALONE[key] ?? null);
}

/** null for a key that is not the board's. */
export const commandOf = (key: Key, holding: boolean): Command | null =>
  holding ? whileHeld(key) : whileWalking(key);
