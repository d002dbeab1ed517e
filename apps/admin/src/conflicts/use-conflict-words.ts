import type { Conflict, InstantRange } from '@yutai/planning';
import { describeConflict } from '@yutai/planning';
import { dayOf } from '@yutai/domain';
import type { Edition } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatDayOf, formatDays, formatSpan } from '../fields/format-time';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { refusing } from './overrides';

/** Whether a time lies in the season around the Week, from its first day to the end of its last. */
function isInSeason({ startsAt, endsAt }: InstantRange, edition: Edition): boolean {
  const lastDay = dayOf(Date.parse(endsAt) - 1, edition.timeZone);
  return dayOf(startsAt, edition.timeZone) >= edition.seasonStartsOn && lastDay <= edition.seasonEndsOn;
}

/** Conflicts and their times in the reader's language, on the clock of the edition. */
export function useConflictWords() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const span = ({ startsAt, endsAt }: InstantRange) =>
    formatSpan(startsAt, endsAt, { language, timeZone, year: edition?.year });
  const dayInWords = (day: string) => formatDayOf(day, language, edition?.year);
  /** @param at when the activity is, where that is known */
  const sentence = (conflict: Conflict, at?: InstantRange) =>
    conflict.code === 'edition.outsideDays' && at && edition && isInSeason(at, edition)
      ? t('conflict.inSeason', { days: formatDays(edition.startsOn, edition.endsOn, language) })
      : describeConflict(conflict, language, timeZone, dayInWords);
  return {
    span,
    sentence,
    /** All that refuses, one sentence after another. */
    refusal: (conflicts: readonly Conflict[]) =>
      refusing(conflicts)
        .map((conflict) => sentence(conflict))
        .join(' '),
    /** What it clashes with and when, where the sentence leaves the time out. */
    clash: ({ code, other }: Conflict) =>
      other && code !== 'booking.overlap'
        ? t('conflict.clash', { title: nameOf(other), time: span(other) })
        : undefined,
  };
}
