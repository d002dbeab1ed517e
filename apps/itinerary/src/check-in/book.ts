import type { Schemas } from '@yutai/api-client';
import {
  badgeCodeIn,
  countingMarks,
  pickText,
  standingMark,
  stateOf,
  tallyOf,
  TEXT_KEY,
  type AttendanceState,
  type AttendanceTally,
  type Language,
  type Mark,
} from '@yutai/domain';

/** What `GET /api/attendance/check-in` answers: whom to check in, at what, and what is known so far. */
export type Book = Schemas['CheckInDto'];
export type Activity = Book['activities'][number];
export type Delegate = Book['delegates'][number];
export type Delegation = Book['delegations'][number];

/** A delegate at an activity. */
export interface Attendee {
  delegate: Delegate;
  expected: boolean;
  state: AttendanceState;
  standing: Mark | null;
  /** When the latest mark that counts was made, a cleared one too (milliseconds since 1970). */
  markedAt: number;
}

export interface Roster {
  tally: AttendanceTally;
  /** Those who are expected, and those who came all the same. */
  attendees: Attendee[];
  /** All others of the edition: any of them may turn up. */
  others: Attendee[];
}

/** Who stands how at an activity, by the marks that are known and those of this phone that nobody else knows of yet. */
export function rosterOf(book: Book, unsent: readonly Mark[], activity: Activity): Roster {
  const marks = new Map<string, Mark[]>();
  for (const mark of [...book.marks, ...unsent]) {
    if (mark.activityId !== activity.id) continue;
    marks.set(mark.delegateId, [...(marks.get(mark.delegateId) ?? []), mark]);
  }
  const expected = new Set(activity.expectedIds);
  const all = book.delegates.map((delegate) => {
    const theirs = marks.get(delegate.id) ?? [];
    const standing = standingMark(theirs);
    const markedAt = Math.max(0, ...countingMarks(theirs).map(({ at }) => Date.parse(at)));
    return { delegate, expected: expected.has(delegate.id), state: stateOf(standing), standing, markedAt };
  });
  const attendees = all.filter((each) => each.expected || each.standing !== null);
  return { tally: tallyOf(attendees), attendees, others: all.filter((each) => !attendees.includes(each)) };
}

/** When a mark is made by the API's clock: always later than those that it was made at the sight of. */
export const markedNow = ({ markedAt }: Attendee, now: number): string =>
  new Date(Math.max(now, markedAt + 1)).toISOString();

/** Expected, and nobody knows that they stay away. */
export const isMissing = ({ expected, state }: Attendee) =>
  expected && (state === 'missing' || state === 'late' || state === 'claimed');

const HOUR = 3_600_000;

/**
 * What is most likely being checked in at an instant (milliseconds since 1970): what begins within the hour or is on,
 * departures first, the nearest beginning first; else what comes next.
 */
export function likely(activities: readonly Activity[], now: number): Activity | null {
  const away = ({ startsAt }: Activity) => Math.abs(Date.parse(startsAt) - now);
  const about = activities
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) - HOUR <= now && now < Date.parse(endsAt))
    .sort(
      (one, other) =>
        Number(other.kind === 'transfer') - Number(one.kind === 'transfer') || away(one) - away(other),
    );
  return about[0] ?? activities.find(({ startsAt }) => Date.parse(startsAt) > now) ?? null;
}

/** What a scanned or typed text is: somebody's badge, a lost one, one that is not in this book, or no badge at all. */
export type Badge = { kind: 'badge' | 'replaced'; delegate: Delegate } | { kind: 'unknown' | 'noBadge' };

export function badgeIn(book: Book, text: string): Badge {
  const code = badgeCodeIn(text);
  if (code === null) return { kind: 'noBadge' };
  for (const delegate of book.delegates) {
    if (delegate.badgeCode === code) return { kind: 'badge', delegate };
    if (delegate.replacedCodes.includes(code)) return { kind: 'replaced', delegate };
  }
  return { kind: 'unknown' };
}

/** Whether somebody is found by what was typed: a part of their name in any script, or of their delegation's. */
export function isFound({ delegate }: Attendee, delegations: readonly Delegation[], typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const delegation = delegations.find(({ id }) => id === delegate.delegationId);
  const words = [delegate.name, delegation?.name ?? {}].flatMap(({ zhHans, zhHant, en }) => [
    zhHans,
    zhHant,
    en,
  ]);
  return words.some((word) => word?.toLowerCase().includes(wanted));
}

/** In the order in which the other name of somebody is looked for. */
const SCRIPTS = ['zh-Hant', 'zh-Hans', 'en'] as const;

/** A name in the reader's language, and in another script beside it where that says more. */
export function namesOf({ name }: Delegate, language: Language) {
  const first = pickText(name, language);
  const other = SCRIPTS.find((script) => name[TEXT_KEY[script]] && name[TEXT_KEY[script]] !== first);
  return { first, second: other ? { words: name[TEXT_KEY[other]]!, language: other } : null };
}
