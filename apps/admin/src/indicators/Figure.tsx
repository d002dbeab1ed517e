import { formatExact, formatFigure, isCurrency } from '@yutai/domain';
import { asMoney } from '../fields/money';
import { useLanguage } from '../i18n/use-t';

/** A figure by its unit; of money, short, the exact amount is to be had by pointing. */
export function Figure({ value, unit }: { value: string; unit: string }) {
  const language = useLanguage();
  const exact = isCurrency(unit)
    ? formatExact(asMoney({ amount: value, currency: unit }), language)
    : undefined;
  return (
    <data title={exact} value={value} style={{ whiteSpace: 'nowrap' }}>
      {formatFigure(value, unit, language)}
    </data>
  );
}
