import { dateFormat, dayOf, type Language } from '@yutai/domain';

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const DAY_OF_YEAR = { month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const WEEKDAY = { weekday: 'short' } as const;

/** "2025年9月16日" or "16 Sept 2025", of a day "2025-09-16". */
export const formatDay = (day: string, language: Language) =>
  dateFormat(language, 'UTC', DAY).format(new Date(`${day}T00:00:00Z`));

/** "9月16日周二" or "Tue, 16 Sept": a day of a year that goes without saying. */
export const formatWeekday = (day: string, language: Language) =>
  dateFormat(language, 'UTC', { ...DAY_OF_YEAR, ...WEEKDAY }).format(new Date(`${day}T00:00:00Z`));

/** A span of days with what both ends share said once: "2025年9月15日–17日", "15–17 Sept 2025". */
export function formatDays(first: string, last: string, language: Language): string {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`)) as [Date, Date];
  if (language === 'en') return dateFormat(language, 'UTC', DAY).formatRange(from, to);
  // Browsers carry no ranges for Chinese and fall back to slashes.
  const [start, end] = [formatDay(first, language), formatDay(last, language)];
  return first === last ? start : `${start}–${end.slice(sharedParts(start, end))}`;
}

/** How much of two days is the same, in whole years and months: "2025年9月" of "2025年9月15日" and "2025年9月17日". */
function sharedParts(start: string, end: string): number {
  const parts = end.split(/(?<=[年月])/);
  let shared = 0;
  for (const part of parts) {
    if (!start.startsWith(end.slice(0, shared + part.length))) break;
    shared += part.length;
  }
  return shared;
}

/** "9月16日 周二", with the year where it is not the one that goes without saying; of a day "2025-09-16". */
export function formatDayOf(day: string, language: Language, year?: number): string {
  const options = day.startsWith(`${year}-`) ? DAY_OF_YEAR : DAY;
  const at = new Date(`${day}T00:00:00Z`);
  return [options, WEEKDAY].map((each) => dateFormat(language, 'UTC', each).format(at)).join(' ');
}

interface Clock {
  language: Language;
  /** IANA */
  timeZone: string;
  /** A year that goes without saying. */
  year?: number;
}

/** "2025年9月16日 周二 09:30", of an instant on the wall clock of a time zone. */
export function formatInstant(instant: string, { language, timeZone, year }: Clock): string {
  const at = new Date(instant);
  const known = year !== undefined && dayOf(instant, timeZone).startsWith(`${year}-`);
  return [known ? DAY_OF_YEAR : DAY, WEEKDAY, CLOCK]
    .map((options) => dateFormat(language, timeZone, options).format(at))
    .join(' ');
}

/** From one instant to another; the day is said again only when it is another one. */
export function formatSpan(from: string, to: string, clock: Clock): string {
  const { language, timeZone } = clock;
  const sameDay = dayOf(from, timeZone) === dayOf(to, timeZone);
  const end = sameDay ? dateFormat(language, timeZone, CLOCK).format(new Date(to)) : formatInstant(to, clock);
  return `${formatInstant(from, clock)} – ${end}`;
}

/** "GMT+8": how far a time zone is from Greenwich now, which says which clock is meant without naming a place. */
export const formatZone = (language: Language, timeZone: string) =>
  dateFormat(language, timeZone, { timeZoneName: 'shortOffset' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
