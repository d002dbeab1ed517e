import { dateFormat, type Language } from '@yutai/domain';

type Part = 'year' | 'month' | 'day';
const LONG = { year: 'numeric', month: 'long', day: 'numeric' } as const;

const formatOf = (language: Language, parts: Part[]) =>
  dateFormat(language, 'UTC', Object.fromEntries(parts.map((part) => [part, LONG[part]])));

const PARTS: Record<number, Part[]> = { 4: ['year'], 7: ['year', 'month'], 10: ['year', 'month', 'day'] };

/** "2025年9月16日", "16 September 2025", of a year, a month or a day: "2025", "2025-09", "2025-09-16". */
export const longDate = (date: string, language: Language): string =>
  formatOf(language, PARTS[date.length] ?? []).format(new Date(date + '0000-01-01'.slice(date.length)));

/** "2025年9月15日至17日", "15 – 17 September 2025": two dates as above, with what both share said once. */
export function longSpan(first: string, last: string, language: Language): string {
  if (first === last) return longDate(first, language);
  if (language === 'en') {
    const [from, to] = [first, last].map((date) => new Date(date)) as [Date, Date];
    return formatOf(language, PARTS[first.length] ?? []).formatRange(from, to);
  }
  const same = [first.slice(0, 4) === last.slice(0, 4), first.slice(0, 7) === last.slice(0, 7)];
  const parts = longDate(last, language).split(/(?<=[年月])/);
  return `${longDate(first, language)}至${parts.slice(same.filter(Boolean).length).join('')}`;
}
