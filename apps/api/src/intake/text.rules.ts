import type { LocalizedText } from '@yutai/domain';

/** Text as a list gives it, in those scripts that it is written in. */
export type GivenText = Pick<LocalizedText, 'zhHans' | 'zhHant' | 'en'>;
export type Script = 'zhHans' | 'zhHant';

export interface Scripts {
  toHans(words: string): string;
  toHant(words: string): string;
}

const HAN = /\p{Script=Han}/u;

/**
 * The script that a list is written in, by the characters that are of one script only; many are of both, and some
 * surnames (范, 于) are in either, so the whole list is asked and not each word.
 */
export function scriptOf(texts: Iterable<string>, { toHans, toHant }: Scripts, otherwise: Script): Script {
  const seen = new Map<string, number>();
  let balance = 0;
  for (const character of [...texts].join('')) {
    if (!seen.has(character) && HAN.test(character)) {
      const [hans, hant] = [toHans(character) !== character, toHant(character) !== character];
      seen.set(character, Number(hans) - Number(hant));
    }
    balance += seen.get(character) ?? 0;
  }
  return balance === 0 ? otherwise : balance > 0 ? 'zhHant' : 'zhHans';
}

/** Characters of names that are simplified for another and also themselves traditional: they tell no script. */
const OF_BOTH = /[范于叶余后里干谷丑云松姜郁岳沈万丰几升斗采卜咸朴向志涂游布克岩洪台]/gu;

/** A text in the script of its list, unless it is plainly of the other; without Chinese characters it is in neither. */
export function given(text: string, script: Script, { toHans, toHant }: Scripts): GivenText {
  if (!HAN.test(text)) {
    return { en: text };
  }
  const certain = text.replace(OF_BOTH, '');
  const [traditional, simplified] = [toHans(text) !== text, toHant(certain) !== certain];
  return traditional === simplified ? { [script]: text } : { [traditional ? 'zhHant' : 'zhHans']: text };
}

/** What a name in Chinese or in letters is compared by: not its script, its spaces, its case nor its order. */
export function nameKeys(name: LocalizedText | null, { toHans }: Scripts): string[] {
  const chinese = [name?.zhHans, name?.zhHant].flatMap((text) => (text ? [han(toHans(text))] : []));
  const letters = name?.en ? [latin(name.en)] : [];
  return [...new Set([...chinese, ...letters])].filter((key) => key !== '');
}

const han = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** `CHEN, Wei-Ming` and `Weiming Chen` are one. */
const latin = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‐-―-]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/**
 * A stored text with what a list gives for it; the very same object when that says nothing new. A script that was
 * derived follows what it was derived from, and is confirmed only by a list that has both scripts.
 */
export function merged(stored: LocalizedText | null, text: GivenText, scripts: Scripts): LocalizedText {
  const entries = Object.entries(text) as [keyof GivenText, string][];
  const derived = stored?.derived ?? [];
  const both = Boolean(text.zhHans && text.zhHant);
  const news = entries.filter(
    ([key, value]) => stored?.[key] !== value || (both && derived.includes(key as Script)),
  );
  if (stored && news.length === 0) {
    return stored;
  }
  const next: LocalizedText = { ...stored, ...Object.fromEntries(news) };
  delete next.derived;
  const open = derived.filter((script) => !news.some(([key]) => key === script));
  for (const script of open) {
    delete next[script];
  }
  return complete(next, scripts);
}

function complete(text: LocalizedText, { toHans, toHant }: Scripts): LocalizedText {
  if (text.zhHans && !text.zhHant) {
    return { ...text, zhHant: toHant(text.zhHans), derived: ['zhHant'] };
  }
  if (text.zhHant && !text.zhHans) {
    return { ...text, zhHans: toHans(text.zhHant), derived: ['zhHans'] };
  }
  return text;
}
