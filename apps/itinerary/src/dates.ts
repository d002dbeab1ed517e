import { clockOf, dateFormat, dayOf, type Language, offsetAt } from '@yutai/domain';

/**
 * A day ("2025-09-16") in words: "9月16日" and "星期二", "16 September" and "Tuesday"; with its year where that is not this
 * one's.
 */
export function dayInWords(day: string, language: Language): { date: string; weekday: string } {
  const at = new Date(`${day}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(language, 'UTC', options).format(at);
  const isThisYear = at.getUTCFullYear() === new Date().getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return { date: format({ ...year, month: 'long', day: 'numeric' }), weekday: format({ weekday: 'long' }) };
}

/** An instant as day and clock of an IANA time zone: "9月16日 14:05", "16 September 14:05". */
export function momentInWords(instant: string | number, timeZone: string, language: Language): string {
  return `${dayInWords(dayOf(instant, timeZone), language).date} ${clockOf(instant, timeZone)}`;
}

/** "UTC+8", "UTC−3:30", for an offset in milliseconds. */
export function offsetInWords(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const rest = minutes % 60;
  return `UTC${offset < 0 ? '−' : '+'}${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/**
 * The offsets of the edition and of the phone, when the phone's clock shows another time at `instant`
 * (milliseconds since 1970); null when both show the same, as a phone from Taipei does in Chongqing.
 */
export function otherZone(instant: number, timeZone: string): { here: string; phone: string } | null {
  const here = offsetAt(instant, timeZone);
  const phone = new Date(instant).getTimezoneOffset() * -60_000;
  return here === phone ? null : { here: offsetInWords(here), phone: offsetInWords(phone) };
}
