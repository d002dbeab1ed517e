import type { Beside, DelegatesDocument, Question } from './beside';
import { newsOf, seenAfter } from './news';

const document = (id: string, sha256: string) => ({ id, sha256 }) as DelegatesDocument;
const question = (id: string, ...replies: string[]) =>
  ({ id, replies: replies.map((at) => ({ at })) }) as unknown as Question;
const beside = (documents: DelegatesDocument[], questions: Question[]): Beside => ({
  documents: { body: { documents }, asOf: 0 },
  questions: { body: { questions }, asOf: 0 },
});

test('an answer and a document are new until they were looked at, and so are other bytes of it', () => {
  const before = beside([document('a', '1')], [question('q', '09:00'), question('r')]);
  expect(newsOf(before, [])).toEqual({ documents: 1, questions: 1 });
  const seen = seenAfter(before, [], 'questions');
  expect(newsOf(before, seen)).toEqual({ documents: 1, questions: 0 });
  const all = seenAfter(before, seen, 'documents');
  expect(newsOf(before, all)).toEqual({ documents: 0, questions: 0 });
  const after = beside([document('a', '2')], [question('q', '09:00', '10:00'), question('r')]);
  expect(newsOf(after, all)).toEqual({ documents: 1, questions: 1 });
});

test('what is no longer there is forgotten', () => {
  const seen = seenAfter(beside([document('a', '1')], []), [], 'documents');
  expect(seenAfter(beside([document('b', '1')], []), seen, 'documents')).toEqual(['b 1']);
  expect(newsOf({}, seen)).toEqual({ documents: 0, questions: 0 });
});
