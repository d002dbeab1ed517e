import { isCurrency } from './kinds.js';
import type { Language } from './languages.js';

/**
 * What a word in a typed amount means. `yuan` is the bare 元, which names no currency when another word does
 * (新台币3.2亿元); `several` is a sign that more than one currency uses.
 */
export type MoneyWord =
  | { is: 'scale'; power: number }
  | { is: 'currency'; code: string }
  | { is: 'yuan' }
  | { is: 'several'; codes: readonly string[]; unless?: Partial<Record<Language, string>> };

const DOLLARS = ['USD', 'TWD', 'HKD', 'SGD', 'AUD', 'CAD', 'NZD'] as const;

const scale = (power: number): MoneyWord => ({ is: 'scale', power });
const currency = (code: string): MoneyWord => ({ is: 'currency', code });
const rows = (word: MoneyWord, names: string): [string, MoneyWord][] =>
  names.split('|').map((name) => [name, word]);

/** Lower case; spaces as one. Read longest first. */
const WORDS: readonly [string, MoneyWord][] = [
  ...rows(scale(12), '万亿|萬億|trillion|tn'),
  ...rows(scale(11), '千亿|千億'),
  ...rows(scale(10), '百亿|百億'),
  ...rows(scale(9), '十亿|十億|billion|bn|b'),
  ...rows(scale(8), '亿|億'),
  ...rows(scale(7), '千万|千萬'),
  ...rows(scale(6), '百万|百萬|million|mn|m'),
  ...rows(scale(5), '十万|十萬'),
  ...rows(scale(4), '万|萬'),
  ...rows(scale(3), '千|thousand|k'),
  ...rows(currency('CNY'), '人民币|人民幣|rmb|cn¥|renminbi|yuan'),
  ...rows(currency('USD'), '美元|美金|us$|us dollars|us dollar'),
  ...rows(currency('TWD'), '新台币|新台幣|新臺幣|台币|台幣|臺幣|nt$|ntd|new taiwan dollars|nt dollars'),
  ...rows(currency('EUR'), '欧元|歐元|€|euros|euro'),
  ...rows(currency('HKD'), '港元|港币|港幣|hk$|hong kong dollars'),
  ...rows(currency('JPY'), '日元|日圆|日圓|日币|日幣|円|jp¥|japanese yen|yen'),
  ...rows(currency('GBP'), '英镑|英鎊|£'),
  ...rows({ is: 'yuan' }, '元整|元|圆|圓'),
  ...rows({ is: 'several', codes: DOLLARS }, '$|dollars|dollar'),
  ...rows({ is: 'several', codes: ['CNY', 'JPY'], unless: { 'zh-Hans': 'CNY', 'zh-Hant': 'CNY' } }, '¥'),
];

const byLength = [...WORDS].sort(([a], [b]) => b.length - a.length);
const isLetter = (character: string | undefined) => character !== undefined && /[a-z]/.test(character);

/** The word that starts at `at` in a normalised text (NFKC, lower case), with its length. */
export function wordAt(text: string, at: number): { word: MoneyWord; length: number } | undefined {
  const found = byLength.find(
    ([name]) => text.startsWith(name, at) && !(isLetter(name.at(-1)) && isLetter(text[at + name.length])),
  );
  if (found) return { word: found[1], length: found[0].length };
  const code = /^[a-z]{3}(?![a-z])/.exec(text.slice(at, at + 4))?.[0].toUpperCase();
  return code && isCurrency(code) ? { word: currency(code), length: 3 } : undefined;
}
