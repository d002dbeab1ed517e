import type { Itinerary } from './itinerary';

/** The last copy that was loaded, and when (milliseconds since 1970). */
export interface Copy {
  itinerary: Itinerary;
  asOf: number;
}

/** What a page tells of a release: that it was opened, or that the delegate says they have read it. */
export interface Reading {
  release: number;
  read: boolean;
}

/** What is kept on the phone for when there is no network. */
interface Kept {
  /** The end of the link's token: another link is somebody else's. */
  link: string | null;
  copy: Copy | null;
  /** Not known to have arrived, in order. */
  untold: Reading[];
  /** The last release of which it was told that it was opened. */
  opened: number;
}

const KEY = 'yutai.itinerary';
const NOTHING: Kept = { link: null, copy: null, untold: [], opened: 0 };

/** A private window or a full disk keeps nothing: the page then works as long as it is open. */
let kept: Kept = load();

function load(): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>) };
  } catch {
    return NOTHING;
  }
}

function keep(changes: Partial<Kept>): void {
  kept = { ...kept, ...changes };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

/** Opens what is kept for a link, by its token, or for the one that was opened last; what is another's is dropped. */
export function openKept(token: string | null): Copy | null {
  const link = token === null ? kept.link : token.slice(-6);
  if (link !== kept.link) keep({ ...NOTHING, link });
  return kept.copy;
}

/** After the link was refused. */
export function dropKept(): void {
  keep(NOTHING);
}

/** Keeps an itinerary that was just loaded. What was said here and has not arrived yet stays said. */
export function keepLoaded(itinerary: Itinerary, now: number): Copy {
  const copy = { itinerary: readHere(itinerary, now), asOf: now };
  keep({ copy });
  return copy;
}

function readHere(itinerary: Itinerary, now: number): Itinerary {
  const { release } = itinerary;
  const said = kept.untold.some((reading) => reading.read && reading.release === release?.number);
  if (!release || !said) return itinerary;
  return {
    ...itinerary,
    release: { ...release, readAt: release.readAt ?? new Date(now).toISOString() },
    changes: [],
  };
}

/** Notes, once for each release, that it was opened. */
export function noteOpened(release: number): void {
  if (kept.opened === release) return;
  keep({ opened: release, untold: [...kept.untold, { release, read: false }] });
}

/** Notes that the delegate has read what is kept, and gives it as it is then. */
export function noteRead(now: number): Copy | null {
  const { copy, untold } = kept;
  const release = copy?.itinerary.release;
  if (!copy || !release) return copy;
  keep({ untold: [...untold, { release: release.number, read: true }] });
  keep({ copy: { ...copy, itinerary: readHere(copy.itinerary, now) } });
  return kept.copy;
}

/** What is still to be told, in order. */
export const untold = (): readonly Reading[] => kept.untold;

export function noteTold(reading: Reading): void {
  keep({ untold: kept.untold.filter((each) => each !== reading) });
}
