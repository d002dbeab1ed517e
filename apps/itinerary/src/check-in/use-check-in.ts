import type { Mark, MarkStatus, MarkWay } from '@yutai/domain';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { markedNow, type Activity, type Attendee } from './book';
import {
  forgetBook,
  heedSignOut,
  isKeeping,
  keepUnsent,
  keptBook,
  unsentOf,
  type KeptBook,
} from './kept-book';
import { loadBook, sendMarks, type Refusal } from './load-book';
import { newId } from '../new-id';

/** How often an open page asks what other phones have marked, in milliseconds. */
const REFRESH = 5_000;

export interface View {
  loading: boolean;
  kept: KeptBook | null;
  /** Made here, and not known to have arrived. */
  unsent: readonly Mark[];
  failure: Refusal | null;
  /** Marks that the API did not take, as what they are about is gone. */
  refused: number;
  /** False where the phone keeps nothing, as its storage is full. */
  keeping: boolean;
}

const unsentIn = (kept: KeptBook | null) => (kept ? unsentOf(kept.book.userId) : []);
/** Whoever may no longer see the names does not keep them. */
const isShut = (failure: Refusal) => failure === 'required' || failure === 'forbidden';

function start(): View {
  const kept = keptBook();
  return { loading: true, kept, unsent: unsentIn(kept), failure: null, refused: 0, keeping: isKeeping() };
}

/** Sends what waits before anything else, as that is what a weak network is for; then loads the book. */
async function synchronise(): Promise<Partial<View>> {
  const before = keptBook()?.book.userId;
  const sent = before === undefined ? { refused: 0 } : await sendMarks(before);
  if ('failure' in sent) return refusedBy(sent.failure);
  const loaded = await loadBook();
  if ('failure' in loaded) return { ...refusedBy(loaded.failure), refused: sent.refused };
  const { userId } = loaded.kept.book;
  if (userId === before) return { failure: null, refused: sent.refused };
  const theirs = await sendMarks(userId);
  return 'failure' in theirs ? refusedBy(theirs.failure) : { failure: null, refused: theirs.refused };
}

function refusedBy(failure: Refusal): Partial<View> {
  if (isShut(failure)) forgetBook();
  return { failure };
}

/**
 * Shows what the phone has kept at once; loads and sends when the page is looked at, when the network comes back, after
 * each mark and now and then.
 */
export function useCheckIn() {
  const [view, setView] = useState(start);
  const busy = useRef(false);
  const again = useRef(false);

  const reload = useCallback(async () => {
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    do {
      again.current = false;
      const outcome = await synchronise();
      const kept = keptBook();
      setView((last) => ({
        ...last,
        ...outcome,
        refused: last.refused + (outcome.refused ?? 0),
        loading: false,
        kept,
        unsent: unsentIn(kept),
        keeping: isKeeping(),
      }));
    } while (again.current);
    busy.current = false;
  }, []);

  const mark = useCallback(
    (attendee: Attendee, activity: Activity, status: MarkStatus, way: MarkWay) => {
      const kept = keptBook();
      if (!kept) return;
      const at = markedNow(attendee, Date.now() + kept.ahead);
      const about = { activityId: activity.id, delegateId: attendee.delegate.id };
      keepUnsent(kept.book.userId, [{ id: newId(), ...about, status, way, minutesLate: null, at }]);
      setView((last) => ({ ...last, unsent: unsentIn(kept), keeping: isKeeping() }));
      void reload();
    },
    [reload],
  );

  useEffect(() => {
    void reload();
    const look = () => void (document.hidden || reload());
    const timer = setInterval(look, REFRESH);
    // Another tab has kept something, or somebody signed out there.
    const kept = (event: StorageEvent) => {
      if (heedSignOut(event)) void reload();
      setView((last) => ({ ...last, kept: keptBook(), unsent: unsentIn(keptBook()) }));
    };
    window.addEventListener('storage', kept);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('storage', kept);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);

  return { ...view, reload: () => void reload(), mark };
}
