import { listMark } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import type { OpeningHours } from '../api/records';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { IllustrativeMark } from './illustrative';

/** "周一–周五 09:00–17:00", of one line: runs of days are drawn together. */
export function useHoursWords(): (hours: OpeningHours) => string {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const dayName = (day: number) => word('weekday', day as 1);
  const daysOf = (days: number[]) =>
    days.length === 7
      ? t('inputs.openingHours.everyDay')
      : runs(days)
          .map(([first, last]) => (first === last ? dayName(first) : `${dayName(first)}–${dayName(last)}`))
          .join(listMark(language));
  return ({ days, opens, closes }) => `${daysOf(days)} ${opens}–${closes}`;
}

export function OpeningHoursField({ source }: { source: string }) {
  const words = useHoursWords();
  const lines = useFieldValue({ source }) as OpeningHours[] | null;
  if (!lines?.length) return null;
  return <IllustrativeMark source={source}>{lines.map(words).join('; ')}</IllustrativeMark>;
}

/** [1, 2, 3, 5] as [[1, 3], [5, 5]]. */
function runs(days: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const day of [...days].sort()) {
    const last = found.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}
