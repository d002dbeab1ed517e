import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type Copy,
  dropKept,
  isAnothers,
  keepLoaded,
  keptNow,
  noteOpened,
  noteRead,
  openKept,
  returnToKept,
  settleLink,
} from './kept';
import { takeTokenForOwnBrowser } from './link-token';
import { exchange, type Failure, type Loaded, loadItinerary, mayPass } from './load';
import { tellMarks } from './attendance/tell-marks';
import { tellReadings } from './tell';

export interface View {
  loading: boolean;
  copy: Copy | null;
  failure: Failure | null;
  /** Why the link that the page was opened with is not the one whose itinerary is shown. */
  refused: Failure | null;
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
  return { token, view: { loading: true, copy: openKept(token), failure: null, refused: null, loads: 0 } };
}

/** Tells what waits, then loads; a network that was lost meanwhile is not waited for again. */
async function tellAndLoad(): Promise<Loaded> {
  const isThere = (await tellReadings()) && (await tellMarks());
  return isThere ? loadItinerary() : { failure: 'network' };
}

/**
 * Swaps a link's token for a cookie. A refused one leaves the page with the link before it, if there is one; otherwise
 * that is the failure.
 */
async function enter(token: string): Promise<Pick<View, 'failure' | 'refused' | 'copy'>> {
  const refused = await exchange(token);
  if (refused === null) settleLink();
  else if (mayPass(refused) || !returnToKept()) {
    return { failure: refused, refused: null, copy: keptNow().copy };
  }
  return { failure: null, refused, copy: keptNow().copy };
}

/**
 * Shows what the phone has kept at once, and loads the itinerary, first swapping the link's token for a cookie; loads it
 * again when the delegate comes back to the page, when the network does, and now and then. What the delegate says is kept
 * until it has arrived.
 */
export function useItinerary(): View & { reload: () => void; read: () => void } {
  const [first] = useState(start);
  const [view, setView] = useState(first.view);
  const token = useRef(first.token);
  const busy = useRef(false);

  const reload = useCallback(async () => {
    if (busy.current) return;
    if (token.current === null && isAnothers()) return setView((last) => ({ ...last, ...ANOTHERS }));
    busy.current = true;
    setView((last) => ({ ...last, loading: true }));
    const entered = token.current === null ? null : await enter(token.current);
    const failure = entered?.failure ?? null;
    const isTriedAgain = failure !== null && mayPass(failure);
    if (!isTriedAgain) token.current = null;
    if (entered) setView((last) => ({ ...last, ...entered }));
    const loaded = failure === null ? await tellAndLoad() : { failure };
    busy.current = false;
    // As long as a link is not known to be good, what is kept is none of its concern.
    const settled = isTriedAgain ? { loading: false } : settle(loaded);
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
    void reload();
  }, [reload]);
  useLooks(view, reload);

  return { ...view, reload: () => void reload(), read };
}

/** Loads again when somebody looks and what is shown is no longer fresh, and starts anew where the link is another. */
function useLooks(view: View, reload: () => void): void {
  const current = useRef(view);
  useEffect(() => {
    current.current = view;
  }, [view]);

  useEffect(() => {
    const look = () => {
      const { copy, failure } = current.current;
      const isRefused = failure !== null && !mayPass(failure);
      // A clock may have been set back since.
      const isFresh = failure === null && Math.abs(Date.now() - (copy?.asOf ?? 0)) <= FRESH;
      if (!document.hidden && !isRefused && !isFresh) reload();
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
}
