import type { Announcement } from './changes';

const ALL: Announcement = { kind: 'all' };
/** A browser gives a stream up that a proxy refused once, and waits for seconds after one that was cut. */
const REOPEN_MS = 1000;
/** The API says every 15 s that a stream lives. */
const SILENT_MS = 35_000;

interface Listener {
  onChange: (change: Announcement) => void;
  /** Whether changes are heard at the moment. */
  onLive?: (live: boolean) => void;
  signal: AbortSignal;
}

/**
 * Hands on what the API announces until `signal` is aborted. A stream that was lost or fell silent is opened again, and
 * as nobody knows what was missed meanwhile, all is said to have changed then.
 */
export function listen({ onChange, onLive = () => undefined, signal }: Listener): Promise<void> {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout>;
  let opened = 0;
  const wait = (then: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const heard = () => wait(lost, SILENT_MS);
  const lost = () => {
    source.close();
    onLive(false);
    wait(open, REOPEN_MS);
  };
  const open = () => {
    source = new EventSource('/api/changes');
    source.onerror = lost;
    source.onopen = () => {
      heard();
      onLive(true);
      opened += 1;
      if (opened > 1) onChange(ALL);
    };
    source.onmessage = ({ data }) => {
      heard();
      onChange(JSON.parse(data as string) as Announcement);
    };
    source.addEventListener('pulse', heard);
  };
  open();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      source.close();
      resolve();
    });
  });
}
