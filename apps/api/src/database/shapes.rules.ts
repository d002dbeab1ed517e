import { isDay as isCalendarDay } from '@yutai/domain';

/** What a value looks like, in a body as in a query: PostgreSQL takes whatever these take. */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEPT_YEARS = /^(19|20|21)/;
/** PostgreSQL takes offsets below 16 hours. */
const INSTANT = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** A day that exists, `2025-09-16`, from 1900 to 2199. */
export const isDay = (value: unknown): value is string => isCalendarDay(value) && KEPT_YEARS.test(value);

/** RFC 3339 with an offset, to the microsecond, on such a day. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && isDay(INSTANT.exec(value)?.[1]);

/** Control characters but tab and the ends of lines: NUL, which PostgreSQL does not store, and those no calendar file may have. */
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/** Half a character (a lone surrogate), which PostgreSQL does not store, and U+FFFE and its like, which no XML may have. */
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** Text that PostgreSQL stores, and that every file made of it can hold. */
export const isStorable = (value: string): boolean => !CONTROL.test(value) && !NO_CHARACTER.test(value);

/** A letter, figure or sign that is drawn: fillers (U+3164) and the blank of Braille count as those and show nothing. */
const SEEN = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Text with something to see in it: not only spaces, marks of direction, joiners or fillers. */
export const isVisible = (value: unknown): boolean => typeof value === 'string' && SEEN.test(value);
