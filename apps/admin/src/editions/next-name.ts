import type { LocalizedText } from '@yutai/domain';
import { inEnglish } from '../edition/ordinal';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 17 as 十七; up to 99. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${DIGITS[ones]}`;
}

const replaced = (text: string | undefined, ordinal: number) =>
  text
    ?.replace(`第${inChinese(ordinal)}届`, `第${inChinese(ordinal + 1)}届`)
    .replace(`第${inChinese(ordinal)}屆`, `第${inChinese(ordinal + 1)}屆`)
    .replace(`第${ordinal}届`, `第${ordinal + 1}届`)
    .replace(`第${ordinal}屆`, `第${ordinal + 1}屆`)
    .replace(inEnglish(ordinal), inEnglish(ordinal + 1));

/** The name of the edition that follows, where its number can be read in that of the one before; else the same name. */
export function nextName({ zhHans, zhHant, en, derived }: LocalizedText, ordinal: number): LocalizedText {
  const names = {
    zhHans: replaced(zhHans, ordinal),
    zhHant: replaced(zhHant, ordinal),
    en: replaced(en, ordinal),
  };
  const given = Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
  return { ...given, ...(derived && { derived }) };
}
