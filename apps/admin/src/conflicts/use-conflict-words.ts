import type { Conflict, InstantRange } from '@yutai/planning';
import { describeConflict } from '@yutai/planning';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatSpan } from '../fields/format-time';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';

/** Conflicts and their times in the reader's language, on the clock of the edition. */
export function useConflictWords() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const span = ({ startsAt, endsAt }: InstantRange) =>
    formatSpan(startsAt, endsAt, { language, timeZone, year: edition?.year });
  return {
    span,
    sentence: (conflict: Conflict) => describeConflict(conflict, language, timeZone),
    /** What it clashes with and when, where the sentence leaves the time out. */
    clash: ({ code, other }: Conflict) =>
      other && code !== 'booking.overlap'
        ? t('conflict.clash', { title: nameOf(other), time: span(other) })
        : undefined,
  };
}
