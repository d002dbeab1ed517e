import { dateFormat, type Language } from '@yutai/domain';

const LONG = { month: 'long', day: 'numeric', weekday: 'long' } as const;
const SHORT = { month: 'short', day: 'numeric', weekday: 'short' } as const;

/** "9月16日星期二", "Tuesday 16 September", of "2025-09-16". */
export const longDay = (day: string, language: Language): string =>
  dateFormat(language, 'UTC', LONG).format(new Date(day));

/** "9月16日周二", "Tue, 16 Sept". */
export const shortDay = (day: string, language: Language): string =>
  dateFormat(language, 'UTC', SHORT).format(new Date(day));

/** In groups of one day each, in the order in which the days come. */
export function byDay<T>(all: readonly T[], dayOf: (one: T) => string): [day: string, own: T[]][] {
  const days = new Map<string, T[]>();
  for (const one of all) {
    const day = dayOf(one);
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return [...days];
}
