import type { Block } from './content.js';
import { legend, marked } from './marks.rules.js';

describe('marks', () => {
  it.each([
    ['甲', {}, '甲'],
    ['甲', { illustrative: true, provisional: false }, '甲※'],
    ['甲', { derived: true, provisional: true, illustrative: true }, '甲※△◇'],
    ['', { illustrative: true }, ''],
  ])('of %s with %j are %s', (text, marks, expected) => {
    expect(marked(text, marks)).toBe(expected);
  });

  it('are explained where they occur, also in a cell, and no others', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: '甲△' },
      { kind: 'table', columns: [], rows: [['乙', { text: '丙※', number: 1 }]] },
    ];
    const signs = (of: Block[]) => legend(of, 'en').map((note) => note[0]);
    expect(signs(blocks)).toEqual(['※', '△']);
    expect(signs([{ kind: 'paragraph', text: '丁' }])).toEqual([]);
  });
});
