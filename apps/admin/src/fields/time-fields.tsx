import { useFieldValue, useRecordContext } from 'ra-core';
import { useEdition, useTimeZone } from '../edition/use-edition';
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
      <time dateTime={instant}>{formatInstant(instant, { language, timeZone })}</time>
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

/** Two instants of a record as one span, in the edition's year; one alone where the other is not given. */
export function SpanField({ from, to }: SpanProps) {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const record = useRecordContext();
  const [start, end] = [record?.[from] as string | null, record?.[to] as string | null];
  if (!start && !end) return null;
  const clock = { language, timeZone, year: edition?.year };
  const one = (instant: string | null) => (instant ? formatInstant(instant, clock) : '');
  const text = start && end ? formatSpan(start, end, clock) : `${one(start)} – ${one(end)}`;
  return <IllustrativeMark source={from}>{text}</IllustrativeMark>;
}
