import type { Language } from '@yutai/domain';
import type { IndicatorValue } from '../api/records';
import { formatDay } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';

/** "2025年6月" of "2025-06"; a year alone and a whole day as well. */
function formatCutoff(cutoff: string, language: Language): string {
  if (cutoff.length === 10) return formatDay(cutoff, language);
  const month = cutoff.length === 7;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    year: 'numeric',
    month: month ? 'short' : undefined,
    timeZone: 'UTC',
  });
  return format.format(new Date(`${cutoff}${month ? '' : '-01'}-01T00:00:00Z`));
}

/** The cut-off or the period that a value is of. */
export function When({ value }: { value: IndicatorValue }) {
  const t = useT();
  const language = useLanguage();
  if (value.asOf) return <time dateTime={value.asOf}>{formatCutoff(value.asOf, language)}</time>;
  const [from, to] = value.period?.split('/') ?? [];
  if (!from || !to) return null;
  return t('indicator.to', { from: formatCutoff(from, language), to: formatCutoff(to, language) });
}
