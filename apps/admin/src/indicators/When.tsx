import { dateFormat, type Language } from '@yutai/domain';
import type { IndicatorValue } from '../api/records';
import { formatDay } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';

/** "2025年6月" of "2025-06"; a year alone and a whole day as well. */
function formatCutoff(cutoff: string, language: Language): string {
  if (cutoff.length === 10) return formatDay(cutoff, language);
  const month = cutoff.length === 7;
  const format = dateFormat(language, 'UTC', { year: 'numeric', month: month ? 'short' : undefined });
  return format.format(new Date(`${cutoff}${month ? '' : '-01'}-01T00:00:00Z`));
}

const isYear = (from: string, to: string) =>
  from.slice(0, 4) === to.slice(0, 4) && /-01$/.test(from) && /-12$/.test(to);

type Dated = Pick<IndicatorValue, 'asOf' | 'period'>;

/** The cut-off or the period of a value in words; nothing where neither is known. */
export function useWhen(): (value: Dated) => string {
  const t = useT();
  const language = useLanguage();
  return ({ asOf, period }) => {
    if (asOf) return formatCutoff(asOf, language);
    const [from, to] = period?.split('/') ?? [];
    if (!from || !to) return '';
    if (isYear(from, to)) return formatCutoff(from.slice(0, 4), language);
    return t('indicator.to', { from: formatCutoff(from, language), to: formatCutoff(to, language) });
  };
}

/** The end of what a value is of, where there is little room. */
export function useEnd(): (value: Dated) => string {
  const when = useWhen();
  return ({ asOf, period }) => {
    const [from = '', to = ''] = period?.split('/') ?? [];
    return period && isYear(from, to)
      ? when({ asOf, period })
      : when({ asOf: asOf ?? (to || null), period: null });
  };
}

/** The cut-off or the period that a value is of. */
export function When({ value }: { value: Dated }) {
  const when = useWhen();
  return value.asOf ? <time dateTime={value.asOf}>{when(value)}</time> : when(value);
}
