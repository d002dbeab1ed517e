import { formatExact, formatFigure, isCurrency, type Language } from '@yutai/domain';
import { asMoney } from '../fields/money';
import { useLanguage } from '../i18n/use-t';

/** To the last digit, by its unit. */
export const exactFigure = (value: string, unit: string, language: Language): string =>
  isCurrency(unit)
    ? formatExact(asMoney({ amount: value, currency: unit }), language)
    : formatFigure(value, unit, language);

/** A figure by its unit; of money, short, the exact amount is to be had by pointing. */
export function Figure({ value, unit }: { value: string; unit: string }) {
  const language = useLanguage();
  return (
    <data
      title={isCurrency(unit) ? exactFigure(value, unit, language) : undefined}
      value={value}
      style={{ whiteSpace: 'nowrap' }}
    >
      {formatFigure(value, unit, language)}
    </data>
  );
}
