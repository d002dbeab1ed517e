import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Copy, dropKept, isAnothers, keepLoaded, noteOpened, noteRead, openKept } from './kept';
import { takeTokenForOwnBrowser } from './link-token';
import { exchange, type Failure, type Loaded, loadItinerary, mayPass } from './load';
import { tellMarks } from './attendance/tell-marks';
import { tellReadings } from './tell';

export interface View {
  loading: boolean;
  copy: Copy | null;
  failure: Failure | null;
  /** How often the itinerary has been loaded since the page was opened. */
  loads: number;
}

/** How old, in milliseconds, a copy may be when the delegate looks at it again. */
const FRESH = 60_000;
/** In another tab a link was opened that is somebody else's: the cookie is theirs. */
const ANOTHERS = { loading: false, copy: null, failure: 'required' } as const;
/** How often an open page asks for a newer release, in milliseconds. */
const REFRESH = 5 * 60_000;

/** A link that is refused drops what the phone has kept; a cookie that has gone, or a failure that may pass, does not. */
function settle(loaded: Loaded): Partial<View> {
  if (isAnothers()) return ANOTHERS;
  if ('itinerary' in loaded) {
    return { loading: false, copy: keepLoaded(loaded.itinerary, Date.now()), failure: null };
  }
  const { failure } = loaded;
  if (mayPass(failure) || failure === 'required') return { loading: false, failure };
  dropKept();
  return { loading: false, copy: null, failure };
}

/** Shows what is kept until something is loaded. */
function start(): { token: string | null; view: View } {
  const token = takeTokenForOwnBrowser();
  return { token, view: { loading: true, copy: openKept(token), failure: null, loads: 0 } };
}

/**
 * Shows what the phone has kept at once, and loads the itinerary, first swapping the link's token for a cookie; loads it
 * again when the delegate comes back to the page, when the network does, and now and then. A token that could not be
 * swapped is tried again. What the delegate says is kept until it has arrived.
 */
export function useItinerary(): View & { reload: () => void; read: () => void } {
  const [first] = useState(start);
  const [view, setView] = useState(first.view);
  const token = useRef(first.token);
  const busy = useRef(false);
  const current = useRef(view);

  const reload = useCallback(async () => {
    if (busy.current) return;
    if (isAnothers()) return setView((last) => ({ ...last, ...ANOTHERS }));
    busy.current = true;
    setView((last) => ({ ...last, loading: true }));
    const refused = token.current === null ? null : await exchange(token.current);
    if (refused === null || !mayPass(refused)) token.current = null;
    if (refused === null) {
      await tellReadings();
      await tellMarks();
    }
    const loaded = refused === null ? await loadItinerary() : { failure: refused };
    busy.current = false;
    const settled = settle(loaded);
    setView((last) => ({ ...last, ...settled, loads: last.loads + Number('itinerary' in loaded) }));
    if ('itinerary' in loaded && loaded.itinerary.release && !document.hidden) {
      noteOpened(loaded.itinerary.release.number);
      await tellReadings();
    }
  }, []);

  const read = useCallback(() => {
    const copy = noteRead(Date.now());
    setView((last) => ({ ...last, copy }));
    void tellReadings();
  }, []);

  useEffect(() => {
    current.current = view;
  }, [view]);

  useEffect(() => {
    void reload();
  }, [reload]);

  useEffect(() => {
    const look = () => {
      const { copy, failure } = current.current;
      const isRefused = failure !== null && !mayPass(failure);
      const isFresh = failure === null && Date.now() - (copy?.asOf ?? 0) <= FRESH;
      if (!document.hidden && !isRefused && !isFresh) void reload();
    };
    // Another link tapped while the page is open only changes the fragment: start anew with it.
    const another = () => location.hash.length > 1 && location.reload();
    const timer = setInterval(look, REFRESH);
    window.addEventListener('hashchange', another);
    // In another tab a link was opened that is somebody else's: what is told from here would be told of them.
    // Once: with nothing left to show, what they write there is of no concern.
    const anothers = () => isAnothers() && current.current.copy && location.reload();
    window.addEventListener('storage', anothers);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('storage', anothers);
      window.removeEventListener('hashchange', another);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);

  return { ...view, reload: () => void reload(), read };
}
