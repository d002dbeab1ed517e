import type { Language } from '@yutai/domain';
import type { Block, HeadingLevel } from './content.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十, 十一, 二十, 九十九: from 1 to 99. */
export function chineseNumber(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return ten + DIGITS[ones];
}

/**
 * The number before a heading: 一、 then （一） then 1. as GB/T 9704 has them; in English 1. then 1.1 then (1).
 * @param counts of each level so far, the heading's own included
 */
export function headingNumber(level: HeadingLevel, counts: readonly number[], language: Language): string {
  const [first = 0, second = 0, third = 0] = counts;
  if (language === 'en') {
    return { 1: `${first}. `, 2: `${first}.${second} `, 3: `(${third}) ` }[level];
  }
  return { 1: `${chineseNumber(first)}、`, 2: `（${chineseNumber(second)}）`, 3: `${third}.` }[level];
}

/** The same blocks, each heading with its number before it, down to the level given. */
export function numbered(blocks: readonly Block[], language: Language, lowest: HeadingLevel = 3): Block[] {
  let counts = [0, 0, 0];
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level > lowest) return block;
    counts = counts.map((count, at) => (at + 1 < block.level ? count : at + 1 > block.level ? 0 : count + 1));
    return { ...block, text: headingNumber(block.level, counts, language) + block.text };
  });
}
