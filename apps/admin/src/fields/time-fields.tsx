import { useFieldValue, useRecordContext } from 'ra-core';
import { useTimeZone } from '../edition/use-edition';
import { useLanguage } from '../i18n/use-t';
import { formatDay, formatDays, formatInstant, formatSpan } from './format-time';
import { IllustrativeMark } from './illustrative';

/** A day, which is the same day everywhere. */
export function DayField({ source }: { source: string }) {
  const language = useLanguage();
  const day = useFieldValue({ source }) as string | null;
  return day ? (
    <IllustrativeMark source={source}>
      <time dateTime={day}>{formatDay(day, language)}</time>
    </IllustrativeMark>
  ) : null;
}

/** An instant on the wall clock of the edition. */
export function InstantField({ source }: { source: string }) {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const instant = useFieldValue({ source }) as string | null;
  return instant ? (
    <IllustrativeMark source={source}>
      <time dateTime={instant}>{formatInstant(instant, language, timeZone)}</time>
    </IllustrativeMark>
  ) : null;
}

interface SpanProps {
  from: string;
  to: string;
}

/** Two days of a record as one span. */
export function DaysField({ from, to }: SpanProps) {
  const language = useLanguage();
  const record = useRecordContext();
  const [first, last] = [record?.[from] as string | null, record?.[to] as string | null];
  return first && last ? (
    <IllustrativeMark source={from}>{formatDays(first, last, language)}</IllustrativeMark>
  ) : null;
}

/** Two instants of a record as one span; one alone where the other is not given. */
export function SpanField({ from, to }: SpanProps) {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const record = useRecordContext();
  const [start, end] = [record?.[from] as string | null, record?.[to] as string | null];
  if (!start && !end) return null;
  const text =
    start && end
      ? formatSpan(start, end, language, timeZone)
      : `${start ? formatInstant(start, language, timeZone) : ''} – ${end ? formatInstant(end, language, timeZone) : ''}`;
  return <IllustrativeMark source={from}>{text}</IllustrativeMark>;
}
