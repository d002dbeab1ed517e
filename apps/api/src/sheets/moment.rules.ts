import { clockOf, dayOf, isDay, type ErrorCode, type MessageParams } from '@yutai/domain';
import { isInstant } from '../database/shapes.rules.js';
import type { Cell } from './cell.js';

/** A day, with the time of day where one was given. */
export interface Moment {
  day: string;
  clock: string | null;
}

interface MomentFault {
  code: ErrorCode;
  params?: MessageParams;
}

/** What a date without its year, or in an order that is not certain, is read by. Days, both included. */
export interface Season {
  timeZone: string;
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Days from 1899-12-30, which sheets count from, to 1970. */
const SERIAL_OF_1970 = 25_569;
/** From 2000 to 2099: no other number is meant as a day. */
const isSerial = (value: number) => value >= 36_526 && value < 73_051;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY =
  /[([](?:周|星期|礼拜|禮拜|週)?[一二三四五六日天][)\]]|(?:周|星期|礼拜|禮拜|週)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?,?/gi;
const AFTERNOON = /下午|晚上|傍晚|晚间|晚間|(?<![a-z])(?:pm|p\.m\.)/i;
const MORNING = /上午|早上|凌晨|清晨|(?<![a-z])(?:am|a\.m\.)/i;
const NOON = /中午/;
const CLOCK = /(?<=^|[\sT日号號])(\d{1,2})(?::|时|時|点|點)(?:(\d{1,2})(?::\d{2}(?:\.\d+)?)?分?|(半))?/i;
const BARE_CLOCK = /(?<=^|\s)([01]\d|2[0-3])([0-5]\d)$/;

/**
 * A day and perhaps a time, in the forms that sheets have: real dates and serial numbers, 2025/9/15, 9月15日 14:30,
 * 15-Sep-25, 114/9/15 of the Republic, full-width digits, 下午. Where the order of day and month is open, the season
 * decides; where it cannot, nothing is guessed. `clock` is the cell of a column for the time of day alone.
 */
export function parseMoment(
  cell: Exclude<Cell, null>,
  season: Season,
  clock: Cell = null,
): Moment | MomentFault {
  const moment = momentOf(cell, season);
  if ('code' in moment || clock === null || clock === '') {
    return moment;
  }
  const time = clockFrom(clock);
  return time ? { ...moment, clock: time } : { code: 'moment.unreadable' };
}

function momentOf(cell: Exclude<Cell, null>, season: Season): Moment | MomentFault {
  if (cell instanceof Date) {
    return within([wallClock(cell.getTime())], season);
  }
  const text = typeof cell === 'number' ? String(cell) : cell.normalize('NFKC').trim().replace(/^'/, '');
  if (isInstant(text as unknown)) {
    return within([{ day: dayOf(text, season.timeZone), clock: clockOf(text, season.timeZone) }], season);
  }
  if (/^\d{5}(\.\d+)?$/.test(text) && isSerial(Number(text))) {
    return within([wallClock((Number(text) - SERIAL_OF_1970) * DAY_MS)], season);
  }
  const plain = text.replace(WEEKDAY, ' ').replace(/\s+/g, ' ').trim();
  const clock = clockOfText(plain);
  if (clock === undefined) {
    return { code: 'moment.unreadable' };
  }
  const days = daysIn(clock.rest, season);
  return days
    ? within(
        days.map((day) => ({ day, clock: clock.clock })),
        season,
      )
    : { code: 'moment.unreadable' };
}

/** What a sheet means by a date: a wall clock, told as if it were UTC. Midnight is no time of day. */
function wallClock(ms: number): Moment {
  const iso = new Date(Math.round(ms / MINUTE_MS) * MINUTE_MS).toISOString();
  const clock = iso.slice(11, 16);
  return { day: iso.slice(0, 10), clock: clock === '00:00' ? null : clock };
}

/** The time of day of a column of its own: a text, a fraction of a day, or a date that is all time. */
function clockFrom(cell: Exclude<Cell, null>): string | null {
  if (cell instanceof Date) {
    return cell.toISOString().slice(11, 16);
  }
  if (typeof cell === 'number') {
    return cell >= 0 && cell < 1
      ? new Date(Math.round(cell * 1440) * MINUTE_MS).toISOString().slice(11, 16)
      : null;
  }
  const text = cell.normalize('NFKC').trim();
  return clockOfText(text)?.clock ?? null;
}

/** The time of day in a text and what is left of it; undefined when there is one that cannot be. */
function clockOfText(text: string): { clock: string | null; rest: string } | undefined {
  const plain = [AFTERNOON, MORNING, NOON].reduce((left, words) => left.replace(words, ' '), text);
  // Four figures behind the name of a month are a year.
  const found = CLOCK.exec(plain) ?? (/[a-z]/i.test(plain) ? null : BARE_CLOCK.exec(plain));
  if (!found) {
    return { clock: null, rest: plain };
  }
  const [matched, given, minute = '0', half] = found;
  const hours = hoursOf(Number(given), text);
  const minutes = half ? 30 : Number(minute);
  return hours * 60 + minutes > 1440 || minutes > 59
    ? undefined
    : { clock: `${pad(hours)}:${pad(minutes)}`, rest: plain.replace(matched, ' ') };
}

function hoursOf(given: number, text: string): number {
  if (AFTERNOON.test(text) && given < 12) {
    return given + 12;
  }
  return MORNING.test(text) && given === 12 ? 0 : given;
}

/** Every day that the text may mean, whether it exists or not; undefined when it is no date. */
function daysIn(text: string, season: Season): string[] | undefined {
  const clean = text
    .trim()
    .replace(/[,，T]+$/, '')
    .trim()
    .toLowerCase();
  const years = [...new Set([season.from.slice(0, 4), season.to.slice(0, 4)])];
  const inYears = (month: string, day: string) => years.map((year) => dayFrom(year, month, day));
  let found = /^(?:民国|民國)?(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/.exec(clean);
  if (found) return [dayFrom(found[1]!, found[2]!, found[3]!)];
  found = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]?$/.exec(clean);
  if (found) return inYears(found[1]!, found[2]!);
  found = /^(\d{4})(\d{2})(\d{2})$/.exec(clean);
  if (found) return [dayFrom(found[1]!, found[2]!, found[3]!)];
  found = /^(\d{3,4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean);
  if (found) return [dayFrom(found[1]!, found[2]!, found[3]!)];
  found = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/.exec(clean);
  if (found) return openOrder(found[1]!, found[2]!, found[3]!);
  found = /^(\d{1,2})[-/.](\d{1,2})$/.exec(clean);
  if (found) return [...inYears(found[1]!, found[2]!), ...inYears(found[2]!, found[1]!)];
  found = /^(\d{1,2})(?:st|nd|rd|th)?[-\s/.]*([a-z]{3,9})\.?,?(?:[-\s/.]*(\d{4}|\d{2}))?$/.exec(clean);
  if (found) return named(found[2]!, found[1]!, found[3], years);
  found = /^([a-z]{3,9})\.?[-\s/.]*(\d{1,2})(?:st|nd|rd|th)?,?(?:[-\s/.]+(\d{4}|\d{2}))?$/.exec(clean);
  if (found) return named(found[1]!, found[2]!, found[3], years);
  return undefined;
}

/** Month first, day first, or the year first where it may be one of two digits. */
const openOrder = (one: string, two: string, three: string) => [
  dayFrom(three, one, two),
  dayFrom(three, two, one),
  ...(three.length === 2 ? [dayFrom(one, two, three)] : []),
];

function named(word: string, day: string, year: string | undefined, years: string[]): string[] | undefined {
  const month = MONTHS.findIndex((name) => word.startsWith(name)) + 1;
  return month === 0 ? undefined : (year ? [year] : years).map((one) => dayFrom(one, String(month), day));
}

const pad = (value: string | number) => String(value).padStart(2, '0');

/** A year of three digits is one of the Republic; of two, one of this century. */
function dayFrom(year: string, month: string, day: string): string {
  const full =
    year.length === 3 ? Number(year) + 1911 : year.length === 2 ? 2000 + Number(year) : Number(year);
  return `${full}-${pad(month)}-${pad(day)}`;
}

/** The one moment of those possible that is in the season. */
function within(moments: Moment[], { from, to }: Season): Moment | MomentFault {
  const existing = moments.filter(({ day }) => isDay(day));
  const days = new Set(existing.map(({ day }) => day).filter((day) => day >= from && day <= to));
  if (days.size > 1) {
    return { code: 'moment.ambiguous' };
  }
  const [day] = days;
  if (day !== undefined) {
    return { day, clock: existing.find((moment) => moment.day === day)!.clock };
  }
  return existing.length === 0 ? { code: 'day.invalid' } : { code: 'range.outside', params: { from, to } };
}
