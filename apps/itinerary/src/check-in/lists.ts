import type { Schemas } from '@yutai/api-client';
import {
  badgeCodeIn,
  confirmedName,
  countingMarks,
  dayOf,
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

/** What `GET /api/attendance/check-in` answers: whom to check in, and at what. */
export type Lists = Schemas['CheckInDto'];
export type Activity = Lists['activities'][number];
export type Delegate = Lists['delegates'][number];
export type Delegation = Lists['delegations'][number];

/** A delegate at an activity. */
export interface Attendee {
  delegate: Delegate;
  expected: boolean;
  state: AttendanceState;
  standing: Mark | null;
  /** When the latest mark that counts was made, a cleared one too (milliseconds since 1970). */
  markedAt: number;
}

/** Who is expected at an activity and who came. */
export interface Attendance {
  tally: AttendanceTally;
  /** Those who are expected, and those who came all the same. */
  attendees: Attendee[];
  /** All others of the edition: any of them may turn up. */
  others: Attendee[];
}

/** What is known once more marks have arrived: one that arrives again is as it arrived last. */
export const withMarks = (known: readonly Mark[], arrived: readonly Mark[]): Mark[] => [
  ...new Map([...known, ...arrived].map((mark) => [mark.id, mark])).values(),
];

/** Whether these lists are of the same reader and edition as those before, and name nobody whom those do not. */
export function areWithin(lists: Lists, before: Lists): boolean {
  const known = new Set(before.delegates.map(({ id }) => id));
  return (
    lists.userId === before.userId &&
    lists.edition.id === before.edition.id &&
    lists.delegates.every(({ id }) => known.has(id))
  );
}

/** Who stands how at an activity, by all marks: those that are known and those of this phone that nobody else knows of yet. */
export function attendanceOf(lists: Lists, all: readonly Mark[], activity: Activity): Attendance {
  const marks = new Map<string, Mark[]>();
  for (const mark of all) {
    if (mark.activityId !== activity.id) continue;
    marks.set(mark.delegateId, [...(marks.get(mark.delegateId) ?? []), mark]);
  }
  const expected = new Set(activity.expectedIds);
  const everybody = lists.delegates.map((delegate) => {
    const theirs = marks.get(delegate.id) ?? [];
    const standing = standingMark(theirs);
    const markedAt = Math.max(0, ...countingMarks(theirs).map(({ at }) => Date.parse(at)));
    return { delegate, expected: expected.has(delegate.id), state: stateOf(standing), standing, markedAt };
  });
  const attendees = everybody.filter((each) => each.expected || each.standing !== null);
  return {
    tally: tallyOf(attendees),
    attendees,
    others: everybody.filter((each) => !attendees.includes(each)),
  };
}

/** When a mark is made by the API's clock: always later than those that it was made at the sight of. */
export const markedNow = ({ markedAt }: Attendee, now: number): string =>
  new Date(Math.max(now, markedAt + 1)).toISOString();

/** Expected, and nobody knows that they stay away. */
export const isMissing = ({ expected, state }: Attendee) =>
  expected && (state === 'missing' || state === 'late' || state === 'claimed');

/** What begins within it is checked in for, in milliseconds. */
export const SOON = 3_600_000;

/**
 * What is most likely being checked in at an instant (milliseconds since 1970 by the API's clock): what begins within the
 * hour or is on, departures first, the nearest beginning first, whatever day it began; else what comes next on that day.
 */
export function likely(activities: readonly Activity[], now: number, timeZone: string): Activity | null {
  const away = ({ startsAt }: Activity) => Math.abs(Date.parse(startsAt) - now);
  const about = activities
    .filter(({ startsAt, endsAt }) => Date.parse(startsAt) - SOON <= now && now < Date.parse(endsAt))
    .sort(
      (one, other) =>
        Number(other.kind === 'transfer') - Number(one.kind === 'transfer') || away(one) - away(other),
    );
  const isYetToCome = ({ startsAt }: Activity) =>
    Date.parse(startsAt) > now && dayOf(startsAt, timeZone) === dayOf(now, timeZone);
  return about[0] ?? activities.find(isYetToCome) ?? null;
}

/** What a scanned or typed text is: somebody's badge, a lost one, one that is on none of these lists, or no badge at all. */
export type Badge = { kind: 'badge' | 'replaced'; delegate: Delegate } | { kind: 'unknown' | 'noBadge' };

export function badgeIn(lists: Lists, text: string): Badge {
  const code = badgeCodeIn(text);
  if (code === null) return { kind: 'noBadge' };
  for (const delegate of lists.delegates) {
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

/** A name in the reader's language, and in another script beside it where that says more; none that nobody confirmed. */
export function namesOf(delegate: Delegate, language: Language) {
  const name = confirmedName(delegate.name);
  const first = pickText(name, language);
  const other = SCRIPTS.find((script) => name[TEXT_KEY[script]] && name[TEXT_KEY[script]] !== first);
  return { first, second: other ? { words: name[TEXT_KEY[other]]!, language: other } : null };
}
