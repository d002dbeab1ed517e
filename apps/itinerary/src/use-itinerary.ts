import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  asBefore,
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
import { loadPresence, tellMarks } from './attendance/tell-marks';
import { tellBeside } from './beside/tell-beside';
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
/** How often an open page asks for all that it shows, in milliseconds. */
const REFRESH = 5 * 60_000;
/**
 * How often a page that is looked at asks whether there is a newer release, in milliseconds: each a little apart from others,
 * so that 5,000 of them do not ask together.
 */
const glanceEvery = () => 45_000 + Math.random() * 15_000;

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

const tellAll = async () => (await tellReadings()) && (await tellMarks()) && tellBeside();

/**
 * Swaps a link's token for a cookie, once what was said by the link before it has been sent. A refused one leaves the page
 * with the link before it, if there is one; otherwise that is the failure.
 */
async function enter(token: string): Promise<Pick<View, 'failure' | 'refused' | 'copy'>> {
  const isThere = await asBefore(tellAll);
  const refused = isThere === false ? 'network' : await exchange(token);
  if (refused === null) settleLink();
  else if (mayPass(refused) || !returnToKept()) {
    return { failure: refused, refused: null, copy: keptNow().copy };
  }
  return { failure: null, refused, copy: keptNow().copy };
}

/** Tells that a release was opened, once it is shown; and asks whether somebody has seen who said something of themselves. */
async function tellOpened(loaded: Loaded): Promise<void> {
  if (!('itinerary' in loaded)) return;
  if (loaded.itinerary.release && !document.hidden) {
    noteOpened(loaded.itinerary.release.number);
    await tellReadings();
  }
  await loadPresence();
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
    await tellOpened(loaded);
  }, []);

  const glance = useCallback(async () => {
    if (busy.current || isAnothers()) return;
    const release = keptNow().copy?.itinerary.release?.number;
    busy.current = true;
    const loaded = await loadItinerary();
    busy.current = false;
    // The next may do better, and what is shown is of a minute ago.
    if ('failure' in loaded && mayPass(loaded.failure)) return;
    const settled = settle(loaded);
    const isOther = 'itinerary' in loaded && loaded.itinerary.release?.number !== release;
    setView((last) => ({ ...last, ...settled, loads: last.loads + Number(isOther) }));
    await tellOpened(loaded);
    // What failed to arrive though there is a network waits for no event; where nothing waits, nothing is sent.
    await tellAll();
  }, []);

  const read = useCallback(() => {
    const copy = noteRead(Date.now());
    setView((last) => ({ ...last, copy }));
    void tellReadings();
  }, []);

  useEffect(() => {
    void reload();
  }, [reload]);
  useLooks(view, reload, glance);

  return { ...view, reload: () => void reload(), read };
}

/** Loads again when somebody looks and what is shown is no longer fresh, and starts anew where the link is another. */
function useLooks(view: View, reload: () => void, glance: () => void): void {
  const current = useRef(view);
  useEffect(() => {
    current.current = view;
  }, [view]);

  useEffect(() => {
    let whole = Date.now();
    const isRefused = ({ failure }: View) => failure !== null && !mayPass(failure);
    const isOlderThan = (age: number, at: number) => Math.abs(Date.now() - at) > age;
    const all = () => {
      whole = Date.now();
      reload();
    };
    const look = () => {
      const { copy, failure } = current.current;
      // A clock may have been set back since.
      const isFresh = failure === null && !isOlderThan(FRESH, copy?.asOf ?? 0);
      if (!document.hidden && !isRefused(current.current) && !isFresh) all();
    };
    const lookAgain = () => {
      if (document.hidden || !navigator.onLine || isRefused(current.current)) return;
      if (current.current.failure !== null || isOlderThan(REFRESH, whole)) all();
      else glance();
    };
    // Another link tapped while the page is open only changes the fragment: start anew with it.
    const another = () => location.hash.length > 1 && location.reload();
    const timer = setInterval(lookAgain, glanceEvery());
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
  }, [reload, glance]);
}
