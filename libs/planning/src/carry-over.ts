import { addDays, clockOf, dayOf, instantOf } from '@yutai/domain';
import { MINUTE } from './intervals.js';
import type { InstantRange, PlanEdition } from './plan.js';
import { weekdayOf } from './rules.js';

type Days = Pick<PlanEdition, 'startsOn' | 'endsOn' | 'seasonStartsOn' | 'seasonEndsOn'>;

const DAY_MS = 24 * 60 * MINUTE;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const mondayOf = (day: string) => numberOf(day) - weekdayOf(numberOf(day)) + 1;

/**
 * By how many days an edition is carried over to another that starts on `startsOn`: from the Monday of the one week to
 * the Monday of the other, so that a Tuesday stays a Tuesday. Days as "2025-09-15"; always whole weeks, maybe backwards.
 */
export function daysCarried(from: Pick<Days, 'startsOn'>, startsOn: string): number {
  return mondayOf(startsOn) - mondayOf(from.startsOn);
}

/**
 * The days of an edition that is as long as another and starts on `startsOn`. Its season keeps its weekdays too, and
 * always holds the Week.
 */
export function carriedDays(from: Days, startsOn: string): Days {
  const endsOn = addDays(startsOn, numberOf(from.endsOn) - numberOf(from.startsOn));
  const days = daysCarried(from, startsOn);
  const [first, last] = [addDays(from.seasonStartsOn, days), addDays(from.seasonEndsOn, days)];
  return {
    startsOn,
    endsOn,
    seasonStartsOn: first < startsOn ? first : startsOn,
    seasonEndsOn: last > endsOn ? last : endsOn,
  };
}

/**
 * A time some days later, as the clock on the wall of an IANA time zone shows it: 09:30 stays 09:30, whatever was done to
 * the clocks between. Where a change of the clocks would leave nothing of it, it lasts as long as it did.
 */
export function carriedRange(
  { startsAt, endsAt }: InstantRange,
  days: number,
  timeZone: string,
): InstantRange {
  const [start, end] = [startsAt, endsAt].map((instant) => carried(Date.parse(instant), days, timeZone)) as [
    number,
    number,
  ];
  const length = Date.parse(endsAt) - Date.parse(startsAt);
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(end > start ? end : start + length).toISOString(),
  };
}

function carried(instant: number, days: number, timeZone: string): number {
  const day = addDays(dayOf(instant, timeZone), days);
  const beyondMinutes = ((instant % MINUTE) + MINUTE) % MINUTE;
  return instantOf(day, clockOf(instant, timeZone), timeZone) + beyondMinutes;
}
