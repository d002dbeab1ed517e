import { formatCount, formatExact, formatShare, formatShort, isCurrency, type Language } from '@yutai/domain';
import type { Drawn } from '../charts/chart-data';
import { formatOrdinals } from '../edition/ordinal';
import { asMoney } from '../fields/money';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import type { Figure, Row } from './figures';
import type { Entry, Standing } from './standings';

/** To a tenth of a percent: more says nothing of a few dozen projects. */
const rounded = (share: string) => Number(share).toFixed(3);

/** A figure as a table has it: short, and to the last digit where that is more. */
export function figureIn({ value, unit }: Pick<Figure, 'value' | 'unit'>, language: Language): Drawn {
  const drawn = (short: string, exact = short): Drawn => ({ value: Number(value), short, exact });
  if (isCurrency(unit)) {
    const money = asMoney({ amount: value, currency: unit });
    return drawn(formatShort(money, language), formatExact(money, language));
  }
  if (unit === 'share') return drawn(formatShare(rounded(value), language), formatShare(value, language));
  return drawn(formatCount(value, language));
}

/** What rows and standings are called. */
export function useComparisonWords() {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const entry = ({ first, last }: Entry) => formatOrdinals(first, last, language);
  const row = (each: Row): string => {
    if (each === 'landing_by_count') return t('comparison.landingByCount');
    if (each === 'landing_by_value') return t('comparison.landingByValue');
    return word('measure', each);
  };
  const origin = ({ origin: each }: Standing) => t(`comparison.${each}`);
  return { entry, row, origin };
}
