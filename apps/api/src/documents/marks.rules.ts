import { tripleIn, type Language, type Names } from '@yutai/domain';
import { textOf, type Block } from './content.js';

/** What is said of a text by a sign after it, and in a note at the end of the document. */
export const SIGNS = { illustrative: '※', provisional: '△', derived: '◇' } as const;
export type Mark = keyof typeof SIGNS;
const ALL = Object.keys(SIGNS) as Mark[];

const MEANINGS: Names<Mark> = {
  illustrative: [
    '示意内容，或由示意内容算出，并非来自已发布的资料。',
    '示意內容，或由示意內容算出，並非來自已發布的資料。',
    'illustrative, or computed from what is: not from a published source.',
  ],
  provisional: [
    '暂定：意向金额（尚无合同金额）、缺汇率而未计入合计的金额，或尚未记为已举办的日程。',
    '暫定：意向金額（尚無合約金額）、缺匯率而未計入合計的金額，或尚未記為已舉辦的日程。',
    'provisional: an intended amount that no contract has yet, an amount that has no rate and that no total holds, or an activity not yet recorded as held.',
  ],
  derived: [
    '由繁体自动转换的名称，尚未经人确认。',
    '由簡體自動轉換的名稱，尚未經人確認。',
    'converted from the other Chinese script and not confirmed.',
  ],
};

/** A text with the signs of what holds for it; what says nothing has none. */
export const marked = (text: string, marks: Partial<Record<Mark, boolean>>): string =>
  text === '' ? '' : text + ALL.map((mark) => (marks[mark] ? SIGNS[mark] : '')).join('');

const textsOf = (block: Block): string[] =>
  block.kind === 'table' ? block.rows.flat().map(textOf) : [block.text];

/** A note for each sign that is in the document. */
export function legend(blocks: readonly Block[], language: Language): string[] {
  const text = blocks.flatMap(textsOf).join('');
  return ALL.filter((mark) => text.includes(SIGNS[mark])).map(
    (mark) => `${SIGNS[mark]} ${tripleIn(MEANINGS[mark], language)}`,
  );
}
