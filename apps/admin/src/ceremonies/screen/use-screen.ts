import { useDataProvider } from 'ra-core';
import { useEffect, useState } from 'react';
import type { YutaiDataProvider } from '../../api/data-provider';
import { ProblemError } from '../../api/problem';
import type { Screen } from '../../api/records';
import { isConcerned } from '../../live/changes';
import { listen } from '../../live/listen';
import { inTurn } from './in-turn';

const AGAIN_MS = 1000;
/** Should an announcement ever be lost, the screen is wrong no longer than this. */
const ANYWAY_MS = 15_000;

interface Shown {
  screen?: Screen;
  /** When it was read, in ms. */
  readAt: number;
  /** The last reading did not go well. */
  error?: unknown;
}

/**
 * What a ceremony's screen shows, read anew as soon as anything of it changes. `isLive` while changes are heard and the
 * last reading went well; what was read before stays, with its time.
 */
export function useScreen(ceremonyId: string) {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const [heard, setHeard] = useState(false);
  const [{ screen, readAt, error }, setShown] = useState<Shown>({ readAt: 0 });
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const read = inTurn(async () => {
      try {
        const latest = await dataProvider.read<Screen>('ceremonies', `${ceremonyId}/screen`, {}, signal);
        if (!signal.aborted) setShown({ screen: latest, readAt: Date.now() });
      } catch (failure) {
        if (signal.aborted) return;
        setShown((before) => ({ ...before, error: failure }));
        setTimeout(read, AGAIN_MS);
      }
    });
    const timer = setInterval(read, ANYWAY_MS);
    void listen({
      signal,
      onLive: (live) => {
        setHeard(live);
        if (live) read();
      },
      onChange: (change) => isConcerned(['ceremonies'], [change], window.location.pathname) && read(),
    });
    read();
    return () => {
      clearInterval(timer);
      end.abort();
    };
  }, [ceremonyId, dataProvider]);
  return {
    screen,
    readAt,
    isLive: heard && !error,
    isSignedOut: error instanceof ProblemError && error.status === 401,
    refusal: error instanceof ProblemError && error.status < 500 ? error.message : undefined,
  };
}
