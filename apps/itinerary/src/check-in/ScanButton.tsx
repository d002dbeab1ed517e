import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Attendee, Lists } from './lists';
import type { Say } from './Attendance';
import { wake } from './feel';
import type { ScannerProps } from './Scanner';
import { useCheckInStrings } from './words';

interface Props {
  lists: Lists;
  everybody: readonly Attendee[];
  tell: Say;
}

/** Opens the scanner, which is loaded only then: most people are checked in by a tap. */
export function ScanButton({ lists, everybody, tell }: Props) {
  const say = useCheckInStrings();
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps> | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = async () => {
    setOpen(!open);
    setFailed(false);
    wake();
    if (Scanner) return;
    try {
      const { default: loaded } = await import('./Scanner');
      setScanner(() => loaded);
    } catch {
      setOpen(false);
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" class="button scan-button" aria-expanded={open} onClick={() => void toggle()}>
        {open ? say.closeScan : say.scan}
      </button>
      {failed && (
        <p class="aside" role="alert">
          {say.scanNeedsNetwork}
        </p>
      )}
      {open && Scanner && <Scanner lists={lists} everybody={everybody} tell={tell} />}
    </>
  );
}
