import { dayOf } from '@yutai/domain';
import type { Strings } from './strings/strings';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Up to here a start on the next day is counted in hours: at 23:30, 07:00 is "in 7 hours 30 minutes". */
const NIGHT = 8 * 60 * MINUTE;

/** A length of time in words, rounded up to whole minutes and never less than one. */
export function durationInWords(milliseconds: number, strings: Strings): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE));
  return strings.duration(Math.floor(minutes / 60), minutes % 60);
}

/** How long until `start`, both in milliseconds since 1970: minutes and hours today, then days of the calendar. */
export function untilInWords(start: number, now: number, timeZone: string, strings: Strings): string {
  const days = (Date.parse(dayOf(start, timeZone)) - Date.parse(dayOf(now, timeZone))) / DAY;
  if (days === 0 || start - now < NIGHT) return strings.in(durationInWords(start - now, strings));
  return days === 1 ? strings.tomorrow : strings.inDays(days);
}
