import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Itinerary } from './itinerary';
import { takeToken } from './link-token';
import { exchange, type Failure, type Loaded, loadItinerary, mayPass } from './load';

/** The last copy that was loaded, and when (milliseconds since 1970). */
export interface Copy {
  itinerary: Itinerary;
  asOf: number;
}

export interface View {
  loading: boolean;
  copy: Copy | null;
  failure: Failure | null;
}

/** How old, in milliseconds, a copy may be when the delegate looks at it again. */
const FRESH = 60_000;
/** How often an open page asks for a newer release, in milliseconds. */
const REFRESH = 5 * 60_000;

/** A failure that may pass keeps the last copy; a link that is refused drops it. */
function after(last: View, loaded: Loaded): View {
  if ('itinerary' in loaded) {
    return { loading: false, copy: { itinerary: loaded.itinerary, asOf: Date.now() }, failure: null };
  }
  const { failure } = loaded;
  return { loading: false, copy: mayPass(failure) ? last.copy : null, failure };
}

/**
 * Loads the itinerary, first swapping the link's token for a cookie, and again when the delegate comes back to
 * the page, when the network does, and now and then. A token that could not be swapped is tried again.
 */
export function useItinerary(): View & { reload: () => void } {
  const [view, setView] = useState<View>({ loading: true, copy: null, failure: null });
  const token = useRef<string | null>(null);
  const busy = useRef(false);
  const current = useRef(view);

  const reload = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    setView((last) => ({ ...last, loading: true }));
    const refused = token.current === null ? null : await exchange(token.current);
    if (refused === null || !mayPass(refused)) token.current = null;
    const loaded = refused === null ? await loadItinerary() : { failure: refused };
    busy.current = false;
    setView((last) => after(last, loaded));
  }, []);

  useEffect(() => {
    current.current = view;
  }, [view]);

  useEffect(() => {
    token.current = takeToken();
    void reload();
  }, [reload]);

  useEffect(() => {
    const look = () => {
      const { copy, failure } = current.current;
      const refused = failure !== null && !mayPass(failure);
      if (!document.hidden && !refused && Date.now() - (copy?.asOf ?? 0) > FRESH) void reload();
    };
    // Another link tapped while the page is open only changes the fragment: start anew with it.
    const another = () => location.hash.length > 1 && location.reload();
    const timer = setInterval(look, REFRESH);
    window.addEventListener('hashchange', another);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('hashchange', another);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);

  return { ...view, reload: () => void reload() };
}
