import type { Mark } from '@yutai/domain';
import { read, write } from '../storage';
import type { Lists } from './lists';

/** The lists as they were loaded last, and the marks that are known of. */
export interface KeptLists {
  lists: Lists;
  marks: readonly Mark[];
  /** What to ask for the marks after these with. */
  next: number;
}

/** When the API was last heard, and by what clock. */
export interface Heard {
  /** Milliseconds since 1970, by the phone's clock. */
  asOf: number;
  /** By how many milliseconds the API's clock is ahead of the phone's. */
  ahead: number;
}

/** The admin forgets them when somebody signs out there: they name people. */
const LISTS = 'yutai.check-in';
const HEARD = 'yutai.check-in.heard';
/** The admin writes it when somebody signs out, so that what was asked for before is not kept after. */
const SIGN_OUT = 'yutai.check-in.signed-out';
/** Marks name nobody: they wait for whoever made them, also while somebody else uses the phone. */
const unsentKey = (userId: string) => `yutai.check-in.unsent.${userId}`;

/** Changes whenever somebody signs out. */
export function signInNow(): string | null {
  try {
    return localStorage.getItem(SIGN_OUT);
  } catch {
    return null;
  }
}

export function keptLists(): KeptLists | null {
  const kept = read<KeptLists>(LISTS);
  // An earlier page kept them otherwise.
  return kept?.marks ? kept : null;
}

export const lastHeard = (): Heard => read<Heard>(HEARD) ?? { asOf: 0, ahead: 0 };
export const noteHeard = (heard: Heard): void => write(HEARD, heard);

/** @param signIn what `signInNow` gave when the lists were asked for: after a sign-out they are not kept */
export function keepLists(kept: KeptLists, signIn: string | null): void {
  if (signIn === signInNow()) write(LISTS, kept);
}

/** After somebody signed out, or was signed out. */
export const forgetLists = (): void => write(LISTS, null);

/** Hears what another tab did: whether somebody signed out there. */
export function heedSignOut({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): boolean {
  const isOut = key === SIGN_OUT || ((key === LISTS || key === null) && newValue === null);
  if (isOut) forgetLists();
  return isOut;
}

export const unsentOf = (userId: string): Mark[] => read<Mark[]>(unsentKey(userId)) ?? [];
export const keepUnsent = (userId: string, marks: readonly Mark[]): void =>
  write(unsentKey(userId), [...unsentOf(userId), ...marks]);
export const noteSent = (userId: string, ids: readonly string[]): void =>
  write(
    unsentKey(userId),
    unsentOf(userId).filter(({ id }) => !ids.includes(id)),
  );
