import { formatExact, formatShort, isCurrency, type Language } from '@yutai/domain';
import { useTranslate } from 'ra-core';
import { asMoney } from '../fields/money';
import { useLanguage } from '../i18n/use-t';

const LOCALES: Readonly<Record<Language, string>> = {
  'zh-Hans': 'zh-Hans',
  'zh-Hant': 'zh-Hant',
  en: 'en-GB',
};

const asDecimal = (value: string) => value as `${number}`;

/** "35%", "+8.9%": a share of the wire, 0.35, of which no digit is lost. */
export const formatShare = (share: string, language: Language, signed = false) =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'percent',
    maximumFractionDigits: 4,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(asDecimal(share));

export const formatCount = (count: string, language: Language) =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 }).format(asDecimal(count));

/** A figure by its unit: money short with the exact amount to be had by pointing, a share as %, counts grouped. */
export function Figure({ value, unit }: { value: string; unit: string }) {
  const language = useLanguage();
  const translate = useTranslate();
  if (isCurrency(unit)) {
    // A figure may have more digits than an amount of the ledger; both are written in the same way.
    const money = asMoney({ amount: value, currency: unit });
    return (
      <data title={formatExact(money, language)} value={value} style={{ whiteSpace: 'nowrap' }}>
        {formatShort(money, language)}
      </data>
    );
  }
  if (unit === 'share') return formatShare(value, language);
  const word = translate(`words.unit.${unit}`, { smart_count: Number(value), _: unit });
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {formatCount(value, language)} {word}
    </span>
  );
}
