import { common, contains, cover, DAY, lengthOf, MINUTE, type Range } from './intervals.js';
import type { OpeningHours, PlanCrewMember } from './plan.js';

/** The rules, each a decision on plain numbers. A "local" range is in the wall clock of the edition. */

/** Assumptions of the desk: lunch is 45 minutes somewhere between 11:00 and 14:00. */
export const LUNCH: Range = { start: 11 * 60 * MINUTE, end: 14 * 60 * MINUTE };
export const LUNCH_MINUTES = 45;
export const LONG_DAY_MINUTES = 10 * 60;

/** A limit of null is none. */
export function exceeds(count: number, limit: number | null): boolean {
  return limit !== null && count > limit;
}

/** A session that nobody has been assigned to is still one group at its place. */
export function groupsOf(parties: number): number {
  return Math.max(1, parties);
}

export type TravelVerdict = 'enough' | 'insufficient' | 'unknown';

/**
 * Whether there is time for a journey. With so long a gap that any road fits, an unknown one is no question.
 * @param needed whole minutes, boarding included; null when the road is unknown
 */
export function travelVerdict(needed: number | null, available: number, longest: number): TravelVerdict {
  if (needed === null) return available >= longest ? 'enough' : 'unknown';
  return needed > available ? 'insufficient' : 'enough';
}

/** Whether a place is open all through a local range. Hours that close before they open run past midnight. */
export function isOpen(hours: readonly OpeningHours[] | null, local: Range): boolean {
  if (hours === null) return true;
  const windows: Range[] = [];
  const first = Math.floor(local.start / DAY) - 1;
  for (let day = first; day * DAY < local.end; day++) {
    for (const { days, opens, closes } of hours) {
      if (!days.includes(weekdayOf(day))) continue;
      const [start, end] = [clock(opens), clock(closes)];
      windows.push({ start: day * DAY + start, end: day * DAY + (end > start ? end : end + DAY) });
    }
  }
  return cover(
    windows.sort((a, b) => a.start - b.start),
    local,
  );
}

/** Whether somebody works all through a local range: on days that are theirs, in their hours. */
export function isOnDuty(
  { workingHours, startsOn, endsOn }: Pick<PlanCrewMember, 'workingHours' | 'startsOn' | 'endsOn'>,
  local: Range,
): boolean {
  const first = startsOn === null ? -Infinity : Date.parse(startsOn) / DAY;
  const last = endsOn === null ? Infinity : Date.parse(endsOn) / DAY;
  return isWithinDays(local, first, last) && isOpen(workingHours, local);
}

/** 1, Monday, to 7, of a day counted from 1970-01-01, a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Milliseconds since midnight of "09:30". */
function clock(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * MINUTE;
}

/** A delegation whose stay is not known is taken to be there. */
export function isWithinStay(stay: Range | null, range: Range): boolean {
  return stay === null || contains(stay, range);
}

/** Whether a local range lies in the days from the first to the last, both included, counted from 1970. */
export function isWithinDays(local: Range, firstDay: number, lastDay: number): boolean {
  return contains({ start: firstDay * DAY, end: (lastDay + 1) * DAY }, local);
}

/** Whether a day, from its first activity to the end of its last, is longer than anybody should be asked. */
export function isLongDay(day: Range): boolean {
  return day.end - day.start > LONG_DAY_MINUTES * MINUTE;
}

export interface DayItem extends Range {
  /** Minutes on the road to the next one; 0 where unknown. */
  roadToNext: number;
  /** A banquet, or anything at a restaurant. */
  isMeal: boolean;
}

/**
 * Whether a day, its items in order of start and in the local clock from midnight, leaves time for lunch: a
 * meal in the lunch hours, or a gap there that is long enough when the road is taken off it.
 */
export function hasLunch(items: readonly DayItem[]): boolean {
  const enough = (free: number) => free >= LUNCH_MINUTES * MINUTE;
  if (items.some((item) => item.isMeal && enough(lengthOf(common(item, LUNCH))))) return true;
  let free: Range = { start: -DAY, end: -DAY };
  let road = 0;
  for (const item of [...items, { start: 2 * DAY, end: 2 * DAY, roadToNext: 0, isMeal: false }]) {
    free = { start: free.start, end: item.start };
    const gap = Math.min(lengthOf(common(free, LUNCH)), lengthOf(free) - road * MINUTE);
    if (enough(gap)) return true;
    if (item.end > free.start) {
      free = { start: item.end, end: item.end };
      road = item.roadToNext;
    }
  }
  return false;
}
