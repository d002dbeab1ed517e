import type { Mark, MarkStatus, MarkWay } from '@yutai/domain';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { markedNow, type Activity, type Attendee } from './lists';
import {
  forgetLists,
  heedSignOut,
  keepUnsent,
  keptLists,
  lastHeard,
  unsentOf,
  type Heard,
  type KeptLists,
} from './kept-lists';
import { editionAsked, load, sendMarks, type Refusal } from './load-lists';
import { newId } from '../new-id';
import { isKeeping } from '../storage';

/** How often an open page asks what other phones have marked, in milliseconds. */
const REFRESH = 5_000;
/** How often it asks for the lists anew. */
const REFRESH_LISTS = 60_000;

export interface View {
  loading: boolean;
  kept: KeptLists | null;
  heard: Heard;
  /** Made here, and not known to have arrived. */
  unsent: readonly Mark[];
  failure: Refusal | null;
  /** Marks that the API did not take, as what they are about is gone. */
  refused: number;
  /** False where the phone keeps nothing, as in a private window or with a full storage. */
  keeping: boolean;
}

/** What the phone has of the edition that the address names, or of whichever it was. */
function shown(): Pick<View, 'kept' | 'heard' | 'unsent' | 'keeping'> {
  const found = keptLists();
  const asked = editionAsked();
  const kept = asked && found?.lists.edition.id !== asked ? null : found;
  const unsent = kept ? unsentOf(kept.lists.userId) : [];
  return { kept, heard: lastHeard(), unsent, keeping: isKeeping() };
}
/** Whoever may no longer see the names does not keep them. */
const isShut = (failure: Refusal) => failure === 'required' || failure === 'forbidden';

const start = (): View => ({ loading: true, failure: null, refused: 0, ...shown() });

/** Sends what waits before anything else, as that is what a weak network is for; then loads what others have marked. */
async function synchronise(whole: boolean): Promise<Partial<View>> {
  const before = keptLists()?.lists.userId;
  const sent = before === undefined ? { refused: 0 } : await sendMarks(before);
  if ('failure' in sent) return refusedBy(sent.failure);
  const failure = await load(whole);
  if (failure) return { ...refusedBy(failure), refused: sent.refused };
  const userId = keptLists()?.lists.userId;
  if (userId === undefined || userId === before) return { failure: null, refused: sent.refused };
  const theirs = await sendMarks(userId);
  return 'failure' in theirs ? refusedBy(theirs.failure) : { failure: null, refused: theirs.refused };
}

function refusedBy(failure: Refusal): Partial<View> {
  if (isShut(failure)) forgetLists();
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
  /** When the lists were asked for last; 0 when they are to be asked for at the next occasion. */
  const listedAt = useRef(0);

  const reload = useCallback(async () => {
    if (busy.current) {
      again.current = true;
      return;
    }
    busy.current = true;
    setView((last) => (last.kept ? last : { ...last, loading: true }));
    do {
      again.current = false;
      const whole = Date.now() - listedAt.current > REFRESH_LISTS;
      if (whole) listedAt.current = Date.now();
      const outcome = await synchronise(whole);
      if (outcome.failure) listedAt.current = 0;
      setView((last) => ({
        ...last,
        ...outcome,
        ...shown(),
        refused: last.refused + (outcome.refused ?? 0),
        loading: false,
      }));
    } while (again.current);
    busy.current = false;
  }, []);

  const mark = useCallback(
    (attendee: Attendee, activity: Activity, status: MarkStatus, way: MarkWay) => {
      const kept = keptLists();
      if (!kept) return;
      const at = markedNow(attendee, Date.now() + lastHeard().ahead);
      const about = { activityId: activity.id, delegateId: attendee.delegate.id };
      keepUnsent(kept.lists.userId, [{ id: newId(), ...about, status, way, minutesLate: null, at }]);
      setView((last) => ({ ...last, ...shown() }));
      void reload();
    },
    [reload],
  );

  useEffect(() => {
    const look = () => void (document.hidden || reload());
    const lookAnew = () => {
      listedAt.current = 0;
      look();
    };
    void reload();
    const timer = setInterval(look, REFRESH);
    // Another tab has kept something, or somebody signed out there.
    const kept = (event: StorageEvent) => {
      if (heedSignOut(event)) void reload();
      setView((last) => ({ ...last, ...shown() }));
    };
    window.addEventListener('storage', kept);
    window.addEventListener('online', lookAnew);
    document.addEventListener('visibilitychange', lookAnew);
    return () => {
      clearInterval(timer);
      window.removeEventListener('storage', kept);
      window.removeEventListener('online', lookAnew);
      document.removeEventListener('visibilitychange', lookAnew);
    };
  }, [reload]);

  return { ...view, reload: () => void reload(), mark };
}
