import type { Schemas } from '@yutai/api-client';
import type { Beside, Draft, Unsent } from './beside/beside';
import { dropDocuments } from './documents/documents-cache';
import type { Itinerary } from './itinerary';
import { read, write } from './storage';

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

/** What the delegate says of themselves at an activity, as it is sent, and whether it has arrived or was refused for good. */
export type KeptMark = Schemas['OwnMarkInput'] & { told: boolean; refused?: boolean };

/** What is kept on the phone for when there is no network. */
export interface Kept {
  /** The end of the link's token: another link is somebody else's. */
  link: string | null;
  copy: Copy | null;
  /** Not known to have arrived, in order. */
  untold: Reading[];
  /** The last for each activity, and before it those that are not known to have arrived. */
  marks: KeptMark[];
  /** The last release of which it was told that it was opened. */
  opened: number;
  /** The last release that the delegate said they have read, and when (milliseconds since 1970). */
  read: { release: number; at: number } | null;
  beside: Beside;
  /** Questions that are not known to have arrived, in order. */
  unsent: readonly Unsent[];
  /** What stands in the form for a question. */
  draft: Draft | null;
  /** Whether the delegate's number is shared, as they said here, until that has arrived. */
  phoneShared: boolean | null;
  /** What was looked at of what comes beside the itinerary; see `keysOf`. */
  seen: readonly string[];
  /** At which activities somebody has seen them, of those that they said something of. */
  presentAt: readonly string[];
  /** What could not be sent by the link before this one, until it is known whether that was the same delegate's. */
  former: Former | null;
}

/** What a delegate said. */
interface Former {
  delegateId: string;
  said: Pick<Kept, 'untold' | 'marks' | 'unsent' | 'draft' | 'phoneShared'>;
}

const KEY = 'yutai.itinerary';
const NOTHING: Kept = {
  link: null,
  copy: null,
  untold: [],
  marks: [],
  opened: 0,
  read: null,
  beside: {},
  unsent: [],
  draft: null,
  phoneShared: null,
  seen: [],
  presentAt: [],
  former: null,
};

let kept: Kept = stored() ?? NOTHING;

function stored(): Kept | null {
  const text = read<Partial<Kept>>(KEY);
  return text && { ...NOTHING, ...text };
}

function linkOfTab(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function rememberInTab(link: string | null): void {
  try {
    if (link !== null) sessionStorage.setItem(KEY, link);
  } catch {
    // The tab then goes by what is kept.
  }
}

export const keptNow = (): Kept => kept;

/** Whether another link than this page's was opened since, in another tab, or this page's is not known to be good yet. */
export function isAnothers(): boolean {
  const now = stored();
  return now !== null && now.link !== kept.link;
}

/** Other tabs of the same link keep as well: what they kept meanwhile stays. What is another's now is left alone. */
export function keep(change: Partial<Kept> | ((kept: Kept) => Partial<Kept>)): void {
  const now = isAnothers() ? kept : (stored() ?? kept);
  const changes = typeof change === 'function' ? change(now) : change;
  const others = isAnothers() && !('link' in changes);
  kept = { ...now, ...changes };
  if (!others) write(KEY, kept);
}

/** Takes over what another tab of the same link has kept. */
export function reread(): void {
  if (!isAnothers()) kept = stored() ?? kept;
}

/**
 * Opens what is kept for a link, by its token, or for the one that was opened last. A tab that is loaded again stays with
 * its own link: where another was opened since, there is nothing for it. Nor is there for the token of another link, until
 * it was swapped or refused; what is kept is left alone till then.
 */
export function openKept(token: string | null): Copy | null {
  const link = token === null ? kept.link && (linkOfTab() ?? kept.link) : token.slice(-6);
  if (link === kept.link) rememberInTab(link);
  else kept = { ...NOTHING, link };
  return kept.copy;
}

/**
 * Does something as the page of the link before this one, as long as nobody knows this one to be good: the cookie is still
 * that one's. null where there was none.
 */
export async function asBefore<T>(act: () => Promise<T>): Promise<T | null> {
  if (!isAnothers()) return null;
  const own = kept;
  kept = stored() ?? NOTHING;
  return act().finally(() => (kept = own));
}

/**
 * After the token was swapped: what is kept is of its link from now on, and what is another's is dropped. What could not
 * be sent waits until the itinerary says whose it is.
 */
export function settleLink(): void {
  const { link } = kept;
  rememberInTab(link);
  const before = stored();
  if (before?.link === link) return;
  keep({ ...NOTHING, link, former: before && formerOf(before) });
  dropDocuments();
}

function formerOf({ copy, untold, marks, unsent, draft, phoneShared, former }: Kept): Former | null {
  const delegateId = copy?.itinerary.delegate.id;
  return delegateId ? { delegateId, said: { untold, marks, unsent, draft, phoneShared } } : former;
}

/** After the token was refused: back to the link before it; false where there is none, or it was that one. */
export function returnToKept(): boolean {
  if (!isAnothers()) return false;
  kept = stored() ?? NOTHING;
  rememberInTab(kept.link);
  return kept.link !== null;
}

let drops = 0;
/** How often a link was refused since the page was opened: what was asked for with it before is kept no more. */
export const dropsSoFar = () => drops;

/** After the link was refused. What could not be sent waits for the link that may come in its place. */
export function dropKept(): void {
  if (isAnothers()) return;
  drops += 1;
  keep((now) => ({ ...NOTHING, former: formerOf(now) }));
  dropDocuments();
}

/** Keeps an itinerary that was just loaded. What was said here meanwhile stays said. */
export function keepLoaded(itinerary: Itinerary, now: number): Copy {
  const copy = { itinerary: readHere(itinerary), asOf: now };
  keep(({ former }) => ({ ...saidBefore(former, itinerary), former: null, copy }));
  return copy;
}

/** Of the same delegate, whose link was replaced; nothing has been said here since. */
const saidBefore = (former: Former | null, { delegate }: Itinerary): Partial<Kept> =>
  former !== null && former.delegateId === delegate.id ? former.said : {};

function readHere(itinerary: Itinerary): Itinerary {
  const { release } = itinerary;
  if (!release || kept.read?.release !== release.number) return itinerary;
  const readAt = release.readAt ?? new Date(kept.read.at).toISOString();
  return { ...itinerary, release: { ...release, readAt }, changes: [] };
}

/** Notes, once for each release, that it was opened. */
export function noteOpened(release: number): void {
  if (kept.opened === release) return;
  keep(({ untold }) => ({ opened: release, untold: [...untold, { release, read: false }] }));
}

/** Notes that the delegate has read what is kept, and gives it as it is then. */
export function noteRead(now: number): Copy | null {
  const { copy } = kept;
  const release = copy?.itinerary.release;
  if (!copy || !release) return copy;
  keep(({ untold }) => ({
    untold: [...untold, { release: release.number, read: true }],
    read: { release: release.number, at: now },
  }));
  keep({ copy: { ...copy, itinerary: readHere(copy.itinerary) } });
  return kept.copy;
}

/** What is still to be told, in order. */
export const untold = (): readonly Reading[] => kept.untold;

export function noteTold(reading: Reading): void {
  const isTold = (each: Reading) => each.release === reading.release && each.read === reading.read;
  keep(({ untold }) => ({ untold: untold.filter((each) => !isTold(each)) }));
}

export const ownMarks = (): readonly KeptMark[] => kept.marks;

export function noteMark(mark: KeptMark): void {
  keep(({ marks }) => ({
    marks: [...marks.filter(({ told, activityId }) => !told || activityId !== mark.activityId), mark],
  }));
}

export function noteMarkTold(id: string, refused: boolean): void {
  keep(({ marks }) => ({
    marks: marks.map((mark) => (mark.id === id ? { ...mark, told: true, refused } : mark)),
  }));
}
