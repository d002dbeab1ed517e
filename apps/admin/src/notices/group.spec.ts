import type { NoticePreview } from '../api/records';
import { grouped } from './group';

const notice = (delegationId: string | null, name: string, body: string): NoticePreview => ({
  delegationId,
  delegationName: delegationId === null ? null : { en: delegationId },
  delegateId: name,
  userId: null,
  webhookId: null,
  address: null,
  recipientName: { en: name },
  language: 'en',
  subject: 'Changed',
  body,
});

test('those of a delegation who are told the same are shown one text, others theirs', () => {
  const found = grouped([
    notice('a', 'Ann', 'one'),
    notice('b', 'Bo', 'one'),
    notice('a', 'Cai', 'one'),
    notice('a', 'Di', 'two'),
  ]);
  expect(
    found.map(({ delegationId, readers, texts }) => [delegationId, readers, texts.map(({ names }) => names)]),
  ).toEqual([
    ['a', 3, [[{ en: 'Ann' }, { en: 'Cai' }], [{ en: 'Di' }]]],
    ['b', 1, [[{ en: 'Bo' }]]],
  ]);
});

test('those who are told of the whole edition are a group of their own', () => {
  const found = grouped([notice(null, 'Group chat', 'all'), notice('a', 'Ann', 'one')]);
  expect(found.map(({ delegationName, readers }) => [delegationName, readers])).toEqual([
    [null, 1],
    [{ en: 'a' }, 1],
  ]);
});
