import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refresh, type Announcement } from './changes';
import { listen } from './listen';

const NAME = 'yutai-changes';
/** A write changes several rows at once, and one look is enough for all of them. */
const GATHER_MS = 150;

/** Keeps every page up to date with what others do. One tab of a browser listens and tells the rest. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const end = new AbortController();
    const tabs = new BroadcastChannel(NAME);
    let gathered: Announcement[] = [];
    const take = (change: Announcement) => {
      gathered.push(change);
      if (gathered.length > 1) return;
      setTimeout(() => {
        void refresh(client, gathered);
        gathered = [];
      }, GATHER_MS);
    };
    const tell = (change: Announcement) => {
      tabs.postMessage(change);
      take(change);
    };
    tabs.onmessage = ({ data }) => take(data as Announcement);
    // Locks are there for pages over https and on this machine; elsewhere each tab listens for itself.
    const turn =
      'locks' in navigator
        ? navigator.locks.request(NAME, { signal: end.signal }, () =>
            listen({ onChange: tell, signal: end.signal }),
          )
        : listen({ onChange: take, signal: end.signal });
    turn.catch(() => undefined); // given up before it was this tab's turn
    return () => {
      end.abort();
      tabs.close();
    };
  }, [client]);
}
