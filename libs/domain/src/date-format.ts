import { type Language, LOCALES } from './languages.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * How instants are written in a language, on the clock of an IANA time zone. Made once for each: one takes long to
 * make, and holds memory that is not counted as JavaScript's.
 * @throws RangeError when the time zone is unknown
 */
export function dateFormat(
  language: Language,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  let format = formats.get(key);
  if (!format) {
    formats.set(key, (format = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone })));
  }
  return format;
}
