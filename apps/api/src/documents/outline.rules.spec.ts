import type { Block, HeadingLevel } from './content.js';
import { chineseNumber, numbered } from './outline.rules.js';

const heading = (level: HeadingLevel): Block => ({ kind: 'heading', level, text: '甲' });
const outline = [1, 2, 3, 3, 2, 3, 1, 3] as HeadingLevel[];
const textsOf = (blocks: Block[]) => blocks.map((block) => ('text' in block ? block.text : ''));

describe('numbering', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [99, '九十九'],
  ])('writes %s as %s', (n, chinese) => {
    expect(chineseNumber(n)).toBe(chinese);
  });

  it('begins anew beneath each heading', () => {
    expect(textsOf(numbered(outline.map(heading), 'zh-Hans'))).toEqual([
      '一、甲',
      '（一）甲',
      '1.甲',
      '2.甲',
      '（二）甲',
      '1.甲',
      '二、甲',
      '1.甲',
    ]);
    expect(textsOf(numbered(outline.map(heading), 'en'))).toEqual([
      '1. 甲',
      '1.1 甲',
      '(1) 甲',
      '(2) 甲',
      '1.2 甲',
      '(1) 甲',
      '2. 甲',
      '(1) 甲',
    ]);
  });

  it('leaves alone what is no heading', () => {
    const paragraph: Block = { kind: 'paragraph', text: '乙' };
    expect(numbered([paragraph], 'zh-Hant')).toEqual([paragraph]);
  });
});
