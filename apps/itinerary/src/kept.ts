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
  /** The last release that the delegate said they have read, and when (milliseconds since 1970). */
  read: { release: number; at: number } | null;
}

const KEY = 'yutai.itinerary';
const NOTHING: Kept = { link: null, copy: null, untold: [], opened: 0, read: null };

let kept: Kept = stored() ?? NOTHING;

/** A private window or a full disk keeps nothing: the page then works as long as it is open. */
function stored(): Kept | null {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? null : { ...NOTHING, ...(JSON.parse(text) as Partial<Kept>) };
  } catch {
    return null;
  }
}

/** Whether another link than this page's was opened since, in another tab. */
export function isAnothers(): boolean {
  const now = stored();
  return now !== null && now.link !== kept.link;
}

/** Other tabs of the same link keep as well: what they kept meanwhile stays. What is another's now is left alone. */
function keep(changes: Partial<Kept>): void {
  const others = isAnothers() && !('link' in changes);
  kept = { ...(isAnothers() ? kept : (stored() ?? kept)), ...changes };
  if (others) return;
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
  if (!isAnothers()) keep(NOTHING);
}

/** Keeps an itinerary that was just loaded. What was said here meanwhile stays said. */
export function keepLoaded(itinerary: Itinerary, now: number): Copy {
  const copy = { itinerary: readHere(itinerary), asOf: now };
  keep({ copy });
  return copy;
}

function readHere(itinerary: Itinerary): Itinerary {
  const { release } = itinerary;
  if (!release || kept.read?.release !== release.number) return itinerary;
  const readAt = release.readAt ?? new Date(kept.read.at).toISOString();
  return { ...itinerary, release: { ...release, readAt }, changes: [] };
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
  keep({
    untold: [...untold, { release: release.number, read: true }],
    read: { release: release.number, at: now },
  });
  keep({ copy: { ...copy, itinerary: readHere(copy.itinerary) } });
  return kept.copy;
}

/** What is still to be told, in order. */
export const untold = (): readonly Reading[] => kept.untold;

export function noteTold(reading: Reading): void {
  const isTold = (each: Reading) => each.release === reading.release && each.read === reading.read;
  keep({ untold: kept.untold.filter((each) => !isTold(each)) });
}
