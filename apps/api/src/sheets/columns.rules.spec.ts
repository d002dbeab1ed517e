import { matchColumns } from './columns.rules.js';

const vocabulary = { words: { title: ['项目'], reason: ['原因'] } };
const match = (...headers: string[]) =>
  matchColumns(headers, vocabulary, (words) => words.replace('匯', '汇'));

describe('the columns of a sheet', () => {
  it('are known by whole words and by words within their headers', () => {
    expect(match('项目名称', '延期原因', '备注')).toEqual(['title', 'reason', null]);
  });

  it.each(['未导入的原因', '未匯入的原因', 'Why this was left out'])(
    'are not the one that says why a row was sent back: %s',
    (header) => {
      expect(match('项目', header)).toEqual(['title', null]);
    },
  );
});
