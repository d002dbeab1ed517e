import { parseMoney, type Language, type Money } from '@yutai/domain';
import type { Cell } from '../sheets/cell.js';
import { Refused } from '../sheets/cell-reader.rules.js';

const CURRENCY = '人民币|美元|美金|新台币|台币|欧元|港元|港币|日元|日圆|元';
const CHINESE_UNIT = new RegExp(`(?:[十百千]?[万亿]|千)?(?:${CURRENCY})|[十百千]?[万亿]`, 'g');
const ENGLISH_CURRENCY = /\b(cny|rmb|usd|twd|ntd|eur|hkd|jpy)\b/;
const ENGLISH_SCALE = /\b(thousand|million|billion|mn|bn)\b/;
/** What a sheet keeps of a number; beyond that it is what a float makes of it. */
const SIGNIFICANT = 15;

/** The unit that a header says its numbers are in, as it is written behind a number; undefined when it says none. */
export function unitOf(header: string, toHans: (words: string) => string): string | undefined {
  const text = toHans(header.normalize('NFKC')).toLowerCase();
  const chinese = text.match(CHINESE_UNIT)?.at(-1);
  if (chinese) return chinese;
  const currency = ENGLISH_CURRENCY.exec(text)?.[1];
  const scale = ENGLISH_SCALE.exec(text)?.[1];
  return currency && [scale, currency].filter(Boolean).join(' ');
}

/** The currency of a unit, for cells that have a scale of their own and name none. */
function currencyOf(unit: string | undefined, language: Language): string {
  const parsed = parseMoney(`1${unit ?? '元'}`, language, 'CNY');
  return parsed.ok ? parsed.money.currency : 'CNY';
}

/** An amount: a number in the unit of its column, or a text that says its own (1.2亿元, 500万美元). @throws Refused */
export function amountIn(
  cell: string | number,
  unit: string | undefined,
  language: Language,
  toHans: (words: string) => string,
): Money {
  const text = typeof cell === 'number' ? String(Number(cell.toPrecision(SIGNIFICANT))) : toHans(cell.trim());
  const isBare = /^[-−]?[\d,，.\s]+$/.test(text.normalize('NFKC'));
  if (isBare && unit === undefined) throw new Refused('money.unitMissing');
  const currency = currencyOf(unit, language);
  const parsed = parseMoney(isBare ? text + unit : text, language, currency);
  if (!parsed.ok) throw new Refused(parsed.code);
  return parsed.money;
}

/** An amount is a number or a text, and a date is neither. */
export const isAmount = (cell: Cell): cell is string | number =>
  typeof cell === 'number' || typeof cell === 'string';
