import { formatShort } from './format-money.js';
import { isCurrency } from './kinds.js';
import { type Language, LOCALES } from './languages.js';
import { asWritten } from './money.js';
import { tripleIn, UNIT_NAMES, type Triple } from './names.js';

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

/** "8个项目", "1 project", "8 projects": a count with its noun, whose English has `||||` between one and several. */
export function formatCounted(count: string | number, noun: Triple, language: Language): string {
  const [one = '', several = one] = tripleIn(noun, language).split(' |||| ');
  const number = formatCount(String(count), language);
  return language === 'en' ? `${number} ${Number(count) === 1 ? one : several}` : `${number}${one}`;
}

/** A figure in words by its unit: money short, a share as %, anything else counted. */
export function formatFigure(value: string, unit: string, language: Language): string {
  if (isCurrency(unit)) return formatShort({ amount: asWritten(value), currency: unit }, language);
  if (unit === 'share') return formatShare(value, language);
  const words: Readonly<Record<string, Triple>> = UNIT_NAMES;
  return Object.hasOwn(words, unit)
    ? formatCounted(value, words[unit]!, language)
    : `${formatCount(value, language)} ${unit}`;
}
