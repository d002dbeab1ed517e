import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { takeToken } from '../link-token';
import { exchange, type Failure, mayPass } from '../load';
import { saysTheSame, type HostVisit, type Reply } from './host-visit';
import { loadVisit, newKey, sendReply } from './load-visit';

export interface View {
  loading: boolean;
  visit: HostVisit | null;
  failure: Failure | null;
  /** It is not as it was when the host looked last. */
  changed: boolean;
}

export type Outcome = Failure | 'changed' | null;

/** How often an open page looks whether the visit has changed, in milliseconds. */
const REFRESH = 2 * 60_000;

/** A failure that may pass keeps what is shown; a link that is refused drops it. */
function after(last: View, loaded: Awaited<ReturnType<typeof loadVisit>>): View {
  if ('failure' in loaded) {
    const visit = mayPass(loaded.failure) ? last.visit : null;
    return { ...last, loading: false, visit, failure: loaded.failure };
  }
  const changed = last.changed || (last.visit !== null && !saysTheSame(last.visit, loaded.visit));
  return { loading: false, visit: loaded.visit, failure: null, changed };
}

/** Sends what was typed; what was sent without a word coming back keeps its key. */
function useSending(view: View, setView: (change: (last: View) => View) => void) {
  const kept = useRef({ what: '', key: '' });
  const busy = useRef(false);

  const sendOnce = async (visit: HostVisit, reply: Reply) => {
    const what = JSON.stringify([visit.siteVisitId, visit.version, reply]);
    if (kept.current.what !== what) kept.current = { what, key: newKey() };
    return sendReply(visit, reply, kept.current.key);
  };

  /** A change that the host does not see, such as a note of the desk, is no reason to ask again. */
  const sendAnew = async (seen: HostVisit, reply: Reply): Promise<Outcome> => {
    const loaded = await loadVisit();
    if ('visit' in loaded && saysTheSame(seen, loaded.visit) && seen.mayAnswer) {
      const sent = await sendOnce(loaded.visit, reply);
      if ('visit' in sent) setView((last) => ({ ...last, visit: sent.visit, failure: null, changed: false }));
      return 'visit' in sent ? null : sent.failure;
    }
    setView((last) => after({ ...last, changed: true }, loaded));
    return 'changed';
  };

  const send = async (reply: Reply): Promise<Outcome> => {
    if (busy.current || !view.visit) return null;
    busy.current = true;
    try {
      const sent = await sendOnce(view.visit, reply);
      if ('visit' in sent) {
        setView((last) => ({ ...last, visit: sent.visit, failure: null, changed: false }));
        return null;
      }
      if (sent.failure === 'changed') return await sendAnew(view.visit, reply);
      const { failure } = sent;
      if (!mayPass(failure)) setView((last) => ({ ...last, visit: null, failure }));
      return failure;
    } finally {
      busy.current = false;
    }
  };
  return { send, busy };
}

/**
 * Loads the visit, first swapping the link's token for a cookie, and again when the host comes back to the page, when
 * the network does, and now and then. Nothing that is typed is touched by that.
 */
export function useHostVisit() {
  const [view, setView] = useState<View>({ loading: true, visit: null, failure: null, changed: false });
  const token = useRef<string | null>(null);
  const loading = useRef(false);
  const { send, busy } = useSending(view, setView);

  const reload = useCallback(async () => {
    if (loading.current || busy.current) return;
    loading.current = true;
    setView((last) => ({ ...last, loading: true }));
    const refused = token.current === null ? null : await exchange(token.current, '/api/host-links/exchange');
    if (refused === null || !mayPass(refused)) token.current = null;
    const loaded = refused === null ? await loadVisit() : { failure: refused };
    loading.current = false;
    setView((last) => after(last, loaded));
  }, [busy]);

  useEffect(() => {
    token.current = takeToken();
    void reload();
    const look = () => void (document.hidden || reload());
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

  return { ...view, reload: () => void reload(), send };
}
