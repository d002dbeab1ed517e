import { districtOf, pickText, sectorOf, type Language, type LocalizedText } from '@yutai/domain';
import type { OpeningHours } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatDay, formatInstant, formatSpan } from '../fields/format-time';
import { useHoursWords } from '../fields/OpeningHoursField';
import { useLanguage, useWord } from '../i18n/use-t';
import { RecordName } from './audit-fields';
import { listOf, rangeOf, referenceOf } from './audit-subjects';

interface Props {
  table: string;
  column: string;
  value: unknown;
}

const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'object' && value !== null && ['zhHans', 'zhHant', 'en'].some((key) => key in value);

const isHours = (value: unknown): value is OpeningHours =>
  typeof value === 'object' && value !== null && 'days' in value && 'opens' in value;

/** What a column of its own meaning holds, in words; undefined for one that is simply as it was written. */
function useWritten() {
  const word = useWord();
  const hours = useHoursWords();
  const language = useLanguage();
  const timeZone = useTimeZone();
  return ({ table, column, value }: Props): string | undefined => {
    if (typeof value === 'boolean') return word('yesNo', value ? 'yes' : 'no');
    if (isText(value)) return textIn(value, language);
    if (isHours(value)) return hours(value);
    if (typeof value !== 'string') return undefined;
    const list = listOf(table, column);
    if (list) return word(list, value as never);
    if (column.endsWith('district_code')) return textIn(districtOf(value)?.name, language);
    if (column === 'sector_code') return textIn(sectorOf(value)?.name, language);
    const range = rangeOf(value);
    if (range) return formatSpan(...range, { language, timeZone });
    if (/^\d{4}-\d\d-\d\dT/.test(value)) return formatInstant(value, { language, timeZone });
    return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value, language) : undefined;
  };
}

const textIn = (text: LocalizedText | undefined, language: Language) => pickText(text, language) || undefined;

/** A value as people read it: names for ids, words for codes, the edition's clock for times. */
export function AuditValue({ table, column, value }: Props) {
  const written = useWritten();
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) {
    return value.map((part, index) => (
      // What a list held stays as it was.
      <span key={index} style={{ display: 'block' }}>
        <AuditValue table={table} column={column} value={part} />
      </span>
    ));
  }
  const reference = referenceOf(column);
  if (reference && typeof value === 'string') {
    return <RecordName reference={reference} id={value} otherwise={value} />;
  }
  const words = written({ table, column, value });
  if (words !== undefined) return words;
  return typeof value === 'object' ? Object.values(value).flat().join(' ') : String(value as string | number);
}
