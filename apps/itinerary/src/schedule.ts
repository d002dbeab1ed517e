import { dayOf } from '@yutai/domain';
import type { Activity, Travel } from './itinerary';

const MINUTE = 60_000;

/** The way to an activity from the one before it on the same day. */
export interface Leg extends Travel {
  /** Milliseconds since 1970 to be in the vehicle at; null when no vehicle is needed or the way is unknown. */
  leaveBy: number | null;
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
export const isHeld = (activity: Activity) => activity.status !== 'cancelled';

/** Start minus the travel minus the time to board; null when there is nothing to ride or nobody knows how long. */
export function leaveBy(startsAt: number, { minutes, boardingMinutes, samePlace }: Travel): number | null {
  if (samePlace || minutes === null) return null;
  return startsAt - (minutes + boardingMinutes) * MINUTE;
}

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
    const sameDay = from && dayOf(from.startsAt, timeZone) === dayOf(activity.startsAt, timeZone);
    const travel = sameDay ? from.travelToNext : null;
    return { activity, leg: travel && { ...travel, leaveBy: leaveBy(startOf(activity), travel) } };
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
export type Phase = 'before' | 'during' | 'after' | 'none';

export interface Moment {
  phase: Phase;
  now: Entry | null;
  next: Entry | null;
}

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
