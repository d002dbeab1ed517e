import { addDays, dayOf, instantOf, offsetAt } from '@yutai/domain';
import type { Plan } from '@yutai/planning';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The board's time: consecutive days, of each only the hours in which something happens, one after the other. A
 * position on it is a number of minutes from the first hour of the first day; nights take no room.
 */
export interface Axis {
  /** IANA */
  timeZone: string;
  /** "2025-09-16", consecutive */
  days: readonly string[];
  firstHour: number;
  /** Not shown any more; 24 at most. */
  lastHour: number;
}

export interface Scale extends Axis {
  /** Pixels. */
  hourWidth: number;
}

export const ZOOMS = [0, 1, 2] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Pixels an hour, by zoom: for many days, and for a single one, which the overview shows whole. */
const WIDTHS = { edition: [14, 40, 96], day: [40, 100, 170] } as const;

/** @param room the pixels that there are for the axis */
export function hourWidthOf(axis: Axis, zoom: Zoom, room: number): number {
  if (axis.days.length > 1) return WIDTHS.edition[zoom];
  return Math.max(WIDTHS.day[zoom], Math.floor(room / (axis.lastHour - axis.firstHour)));
}

export const dayMinutes = ({ firstHour, lastHour }: Axis) => (lastHour - firstHour) * 60;
export const axisMinutes = (axis: Axis) => axis.days.length * dayMinutes(axis);
export const pixelsOf = (scale: Scale, minutes: number) => (minutes * scale.hourWidth) / 60;
export const minutesOf = (scale: Scale, pixels: number) => (pixels / scale.hourWidth) * 60;

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The instant at which a day's clock shows so many milliseconds since midnight. */
function clockOn(day: string, milliseconds: number, timeZone: string): number {
  const minutes = Math.floor(milliseconds / MINUTE);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return instantOf(day, clock.join(':'), timeZone) + (milliseconds % MINUTE);
}

/** Where an instant stands; at the edge of its day when that hour is not shown, at an end of the axis when its day is not. */
export function positionOf(axis: Axis, instant: number): number {
  const local = instant + offsetAt(instant, axis.timeZone);
  const day = Math.floor((local - Date.parse(axis.days[0] ?? '')) / DAY);
  if (day < 0) return 0;
  if (day >= axis.days.length) return axisMinutes(axis);
  const minute = Math.floor((local % DAY) / MINUTE) - axis.firstHour * 60;
  return day * dayMinutes(axis) + within(minute, 0, dayMinutes(axis));
}

/** The instant at a position, in milliseconds: at the end of one day, the first hour of the next. */
export function instantAt(axis: Axis, position: number): number {
  const length = dayMinutes(axis);
  const day = within(Math.floor(position / length), 0, axis.days.length - 1);
  const minute = axis.firstHour * 60 + position - day * length;
  return clockOn(axis.days[day] ?? '', minute * MINUTE, axis.timeZone);
}

/** The first and the last day of the season, or of what stands outside it. */
export function rangeOfPlan({ edition, activities }: Plan): [first: string, last: string] {
  const { timeZone } = edition;
  let [first, last] = [edition.seasonStartsOn, edition.seasonEndsOn];
  for (const { startsAt, status } of activities) {
    if (!startsAt || status === 'cancelled') continue;
    const day = dayOf(startsAt, timeZone);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** From 07:00 to 22:00, and as much more as the activities need. */
export function hoursOfPlan({ edition, activities }: Plan): Pick<Axis, 'firstHour' | 'lastHour'> {
  let [firstHour, lastHour] = [7, 22];
  for (const { startsAt, endsAt, status } of activities) {
    if (!startsAt || !endsAt || status === 'cancelled') continue;
    const [start, end] = [startsAt, endsAt].map((instant) => {
      const at = Date.parse(instant);
      return at + offsetAt(at, edition.timeZone);
    }) as [number, number];
    firstHour = Math.min(firstHour, Math.floor((start % DAY) / HOUR));
    const overnight = Math.floor(end / DAY) > Math.floor(start / DAY);
    lastHour = overnight ? 24 : Math.max(lastHour, Math.ceil((end % DAY) / HOUR));
  }
  return { firstHour, lastHour };
}

export interface Shift {
  days: number;
  minutes: number;
}

/** An instant so many days and minutes later on the wall clock; clocks that change keep their hour. */
export function shifted(instant: number, { days, minutes }: Shift, timeZone: string): number {
  const local = instant + offsetAt(instant, timeZone) + minutes * MINUTE;
  const midnight = Math.floor(local / DAY) * DAY;
  const day = addDays(new Date(midnight).toISOString().slice(0, 10), days);
  return clockOn(day, local - midnight, timeZone);
}

/** How far it is from one instant to another on the wall clock. */
export function shiftBetween(from: number, to: number, timeZone: string): Shift {
  const [start, end] = [from, to].map((instant) => instant + offsetAt(instant, timeZone)) as [number, number];
  const days = Math.floor(end / DAY) - Math.floor(start / DAY);
  return { days, minutes: Math.round((end - start - days * DAY) / MINUTE) };
}
