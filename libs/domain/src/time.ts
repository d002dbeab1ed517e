const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function readOffset(instant: number, timeZone: string): number {
  const at: Record<string, number> = {};
  for (const part of formatterOf(timeZone).formatToParts(instant)) at[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * Milliseconds to add to UTC for the wall clock of an IANA time zone. Asked once for each quarter of an hour
 * (clocks have changed on quarters only since 1972), so that a card can be dragged without touching Intl.
 * @throws RangeError when the time zone is unknown
 */
export function offsetAt(instant: number, timeZone: string): number {
  let cached = offsets.get(timeZone);
  if (!cached || cached.size > 20_000) offsets.set(timeZone, (cached = new Map<number, number>()));
  const quarter = Math.floor(instant / QUARTER);
  let offset = cached.get(quarter);
  if (offset === undefined) cached.set(quarter, (offset = readOffset(quarter * QUARTER, timeZone)));
  return offset;
}

/** Whether `value` is a day that exists, as "2025-09-16". */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** For how many days something has been overdue: 1 on the day after the one by which it was due, 0 until then. */
export const daysOverdue = (dueOn: string, today: string): number =>
  Math.max(0, (Date.parse(today) - Date.parse(dueOn)) / DAY);

/** The day, as "2025-09-16", that an instant falls on in an IANA time zone. */
export function dayOf(instant: string | number | Date, timeZone: string): string {
  const at = new Date(instant).getTime();
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

/** The wall clock, as "09:30", of an instant in an IANA time zone. */
export function clockOf(instant: string | number | Date, timeZone: string): string {
  const at = new Date(instant).getTime();
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(11, 16);
}

/**
 * The instant, in milliseconds since 1970, at which the wall clock of a time zone shows `clock` ("09:30",
 * "24:00" for the end of the day) on `day`. A clock that is skipped in spring is read as the hour after;
 * one that comes twice in autumn as the first.
 */
export function instantOf(day: string, clock: string, timeZone: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  const wall = Date.parse(`${day}T00:00:00Z`) + (hours * 60 + minutes) * MINUTE;
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const shows = (instant: number) => instant + offsetAt(instant, timeZone) === wall;
  return !shows(before) && shows(after) ? after : before;
}

/** The day `count` days after a day; both as "2025-09-16". */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** Every day from the first to the last, both included; none when the last comes before the first. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
