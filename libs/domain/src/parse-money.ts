import type { MoneyErrorCode } from './errors.js';
import type { Language } from './languages.js';
import { exact, type ExactNumber, type Money, MONEY_LIMIT, MONEY_PLACES, TEN, toDecimal } from './money.js';
import { type MoneyWord, wordAt } from './money-words.js';

/** `part`: what of the text means nothing here, where it is that. */
export type ParsedMoney = { ok: true; money: Money } | { ok: false; code: MoneyErrorCode; part?: string };

type Token = MoneyWord | { is: 'number'; value: ExactNumber };
type Part = { value: ExactNumber; power: number };
class Refusal extends Error {
  constructor(
    readonly code: MoneyErrorCode,
    readonly part?: string,
  ) {
    super(code);
  }
}

const PLAIN = /^\d+(\.\d+)?/;
/** Thousands, with commas or (thin) spaces; other groupings could mean two things. */
const GROUPED = /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(\.\d+)?/;

/**
 * An amount as people write it: `3.2亿元`, `5000萬美元`, `120 million TWD`, `CNY 3.285 billion`, `1,200,000.50`,
 * `US$5m`, full-width digits. Exact; it never rounds, and refuses what could mean two things.
 *
 * A text without a currency is in `currency`, where one is given. The bare 元 is CNY, unless the given
 * currency is another one: then it could be either, and is refused.
 */
export function parseMoney(input: string, language: Language, currency?: string): ParsedMoney {
  try {
    const tokens = tokensOf(input);
    const code = currencyOf(tokens, language, currency);
    const amount = amountOf(tokens);
    if (amount.decimalPlaces() > MONEY_PLACES) throw new Refusal('money.tooPrecise');
    if (amount.gte(MONEY_LIMIT)) throw new Refusal('money.tooLarge');
    return { ok: true, money: { amount: toDecimal(amount), currency: code } };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: error.code, part: error.part };
    throw error;
  }
}

function tokensOf(input: string): Token[] {
  if (input.length > 100) throw new Refusal('money.unreadable');
  const text = input.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') at += 1;
    else {
      const { token, length } = tokenAt(text, at);
      tokens.push(token);
      at += length;
    }
  }
  return tokens;
}

function tokenAt(text: string, at: number): { token: Token; length: number } {
  const rest = text.slice(at);
  const digits = (GROUPED.exec(rest) ?? PLAIN.exec(rest))?.[0];
  if (digits) {
    if (/^ ?[\d,.]/.test(rest.slice(digits.length))) throw new Refusal('money.ambiguous');
    return { token: { is: 'number', value: exact(digits.replaceAll(/[, ]/g, '')) }, length: digits.length };
  }
  const found = wordAt(text, at);
  if (found) return { token: found.word, length: found.length };
  if (/^[-−–]/.test(rest))
    throw new Refusal(/\d/.test(text.slice(0, at)) ? 'money.unreadable' : 'money.negative');
  // A code beside a number may be a currency's that is not known here; letters alone are no amount at all.
  const isCode = /^[a-z]{3}(?![a-z])/.test(rest) && /\d/.test(text);
  const [part] = /^[a-z]+|^[^\d\s.,]+|^./u.exec(rest) ?? [];
  throw new Refusal(
    isCode ? 'money.currencyUnknown' : 'money.unreadable',
    isCode ? part?.toUpperCase() : part,
  );
}

/** Currency words stand before or after the number, and all that there are agree. */
function currencyOf(tokens: readonly Token[], language: Language, fallback?: string): string {
  const named = new Set(tokens.flatMap((token) => (token.is === 'currency' ? [token.code] : [])));
  if (named.size > 1) throw new Refusal('money.ambiguous');
  const [code] = named;
  const sign = tokens.find((token) => token.is === 'several');
  if (sign) return ofSeveral(sign, language, code ?? fallback);
  if (code) return code;
  if (tokens.some((token) => token.is === 'yuan')) {
    if (fallback && fallback !== 'CNY') throw new Refusal('money.ambiguous');
    return 'CNY';
  }
  if (!fallback) throw new Refusal(tokens.length ? 'money.currencyMissing' : 'money.unreadable');
  return fallback;
}

function ofSeveral(sign: Extract<MoneyWord, { is: 'several' }>, language: Language, hint?: string): string {
  const code = hint ?? sign.unless?.[language];
  if (!code || !sign.codes.includes(code)) throw new Refusal('money.ambiguous');
  return code;
}

/** The sum of the parts, each smaller than the scale before it: 1亿2000万 is 1.2亿. */
function amountOf(tokens: readonly Token[]): ExactNumber {
  const parts = partsOf(tokens);
  const [first, ...others] = parts;
  if (!first) throw new Refusal('money.unreadable');
  let previous = first;
  let sum = valueOf(first);
  for (const part of others) {
    // 3万5 is 35,000 to some and 30,005 to others.
    if (part.power === 0 || part.power >= previous.power) throw new Refusal('money.ambiguous');
    if (!previous.value.isInteger() || valueOf(part).gte(TEN.pow(previous.power))) {
      throw new Refusal('money.ambiguous');
    }
    sum = sum.plus(valueOf(part));
    previous = part;
  }
  return sum;
}

const valueOf = ({ value, power }: Part) => value.times(TEN.pow(power));

function partsOf(tokens: readonly Token[]): Part[] {
  const first = tokens.findIndex((token) => token.is === 'number');
  const last = tokens.findLastIndex((token) => token.is === 'number' || token.is === 'scale');
  const parts: Part[] = [];
  tokens.forEach((token, index) => {
    if (token.is === 'number') parts.push({ value: token.value, power: 0 });
    else if (index < first || index > last) {
      if (token.is === 'scale' || (token.is === 'yuan' && index < first))
        throw new Refusal('money.unreadable');
    } else if (token.is === 'scale' && tokens[index - 1]?.is === 'number') {
      const part = parts.at(-1);
      if (part) part.power = token.power;
    } else throw new Refusal('money.unreadable');
  });
  return parts;
}
