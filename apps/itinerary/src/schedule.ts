import { dayOf } from '@yutai/domain';
import type { Activity, Itinerary, Travel } from './itinerary';

const MINUTE = 60_000;

/** The way to an activity from the one before it on the same day. */
export interface Leg extends Travel {
  /** null when no vehicle is needed or the way is unknown. */
  departure: Departure | null;
}

/** When to leave, and what comes of it; instants in milliseconds since 1970. */
export interface Departure {
  /** To be in the vehicle at; never before what comes first is over. */
  leaveAt: number;
  arrivesAt: number;
  /** Whole minutes after the start; 0 where there is time enough. */
  minutesLate: number;
}

export interface Entry {
  activity: Activity;
  leg: Leg | null;
}

export interface Day {
  /** As "2025-09-16", in the edition's time zone. */
  day: string;
  entries: Entry[];
}

export const startOf = (activity: Activity) => Date.parse(activity.startsAt);
export const endOf = (activity: Activity) => Date.parse(activity.endsAt);
const isHeld = (activity: Activity) => activity.status !== 'cancelled';
/** Of two in a row one is a ride: where it begins or ends at the other's place, there is no way to speak of. */
const isRide = (...both: Activity[]) => both.some(({ kind }) => kind === 'transfer');

/**
 * Leaves by the start minus the travel minus the time to board, but nobody leaves in the middle of what comes first:
 * where that is too late, as soon as it ends. null when there is nothing to ride or nobody knows how long.
 * @param from the end of what comes first, in milliseconds since 1970, as is `startsAt`
 */
export function departureOf(
  from: number,
  startsAt: number,
  { minutes, boardingMinutes, samePlace }: Travel,
): Departure | null {
  if (samePlace || minutes === null) return null;
  const journey = (minutes + boardingMinutes) * MINUTE;
  const leaveAt = Math.max(from, startsAt - journey);
  const arrivesAt = leaveAt + journey;
  return { leaveAt, arrivesAt, minutesLate: Math.ceil((arrivesAt - startsAt) / MINUTE) };
}

/** Whoever has so long between two days sleeps in between, in milliseconds. */
const NIGHT = 5 * 3_600_000;

const isNightBetween = (from: Activity, activity: Activity, timeZone: string) =>
  dayOf(from.startsAt, timeZone) !== dayOf(activity.startsAt, timeZone) &&
  startOf(activity) - endOf(from) >= NIGHT;

/**
 * Activities, given in order of time, each with the way to it. A cancelled activity has no way to it and is passed by;
 * overnight there is none either, as nobody travels straight from an evening to the next morning.
 */
export function entriesOf(activities: readonly Activity[], timeZone: string): Entry[] {
  let previous: Activity | null = null;
  return activities.map((activity) => {
    if (!isHeld(activity)) return { activity, leg: null };
    const from = previous;
    previous = activity;
    const travel = from && !isNightBetween(from, activity, timeZone) ? from.travelToNext : null;
    if (!from || !travel || (travel.samePlace && isRide(from, activity))) return { activity, leg: null };
    return { activity, leg: { ...travel, departure: departureOf(endOf(from), startOf(activity), travel) } };
  });
}

/** Entries by the day they start on, in the edition's time zone. */
export function daysOf(entries: readonly Entry[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.activity.startsAt, timeZone);
    const last = days[days.length - 1];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** `before` the first activity, `after` the last; `none` when there is nothing that takes place. */
type Phase = 'before' | 'during' | 'after' | 'none';

export interface Moment {
  phase: Phase;
  now: Entry | null;
  next: Entry | null;
}

/** Whether nothing is to come any more, nor was to come before it was changed. @param now milliseconds since 1970 */
export const isAllOver = ({ activities, changes }: Pick<Itinerary, 'activities' | 'changes'>, now: number) =>
  [...activities, ...changes.flatMap(({ before }) => before ?? [])].every(
    ({ endsAt }) => Date.parse(endsAt) <= now,
  );

/** What is on at an instant (milliseconds since 1970) and what comes next; times are half-open. */
export function momentOf(entries: readonly Entry[], at: number): Moment {
  const held = entries.filter(({ activity }) => isHeld(activity));
  const started = held.filter(({ activity }) => startOf(activity) <= at);
  const running = started.filter(({ activity }) => at < endOf(activity));
  const now = running[running.length - 1] ?? null;
  const next = held.find(({ activity }) => startOf(activity) > at) ?? null;
  return { phase: phaseOf(held.length, started.length, now ?? next), now, next };
}

function phaseOf(held: number, started: number, current: Entry | null): Phase {
  if (held === 0) return 'none';
  if (started === 0) return 'before';
  return current ? 'during' : 'after';
}
