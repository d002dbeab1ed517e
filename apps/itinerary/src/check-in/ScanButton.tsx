import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Attendee, Book } from './book';
import type { Say } from './Roster';
import type { ScannerProps } from './Scanner';
import { useCheckInStrings } from './words';

interface Props {
  book: Book;
  everybody: readonly Attendee[];
  tell: Say;
}

/** Opens the scanner, which is loaded only then: most people are checked in by a tap. */
export function ScanButton({ book, everybody, tell }: Props) {
  const say = useCheckInStrings();
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps> | null>(null);
  const [open, setOpen] = useState(false);
  const toggle = async () => {
    setOpen(!open);
    if (Scanner) return;
    const { default: loaded } = await import('./Scanner');
    setScanner(() => loaded);
  };
  return (
    <>
      <button type="button" class="button scan-button" aria-expanded={open} onClick={() => void toggle()}>
        {open ? say.closeScan : say.scan}
      </button>
      {open && Scanner && <Scanner book={book} everybody={everybody} tell={tell} />}
    </>
  );
}
