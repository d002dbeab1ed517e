import { fillMessage, type Language, pickText } from '@yutai/domain';
import { type ActivityChange, changesForDelegates, differenceOf } from './difference.js';
import { Itineraries } from './itinerary.js';
import { digestOf } from './notice-digest.js';
import { NoticeLines, type NoticeText, type Publishing } from './notice-lines.js';
import { NOTICE_WORDS, type NoticeWords } from './notice-words.js';

export type { NoticeText, Publishing } from './notice-lines.js';

/** Who is told of changes: a delegate of their own days, or else somebody of all of a delegation's, or of the whole edition's. */
export interface NoticeReader {
  /** null for the whole edition. */
  delegationId: string | null;
  /** null for who is told of all of it. */
  delegateId: string | null;
  language: Language;
}

/**
 * What each reader is to be told when a release is published, in their language and on the edition's clock; nothing
 * to those for whom nothing has changed since the release before. Texts fall back as everywhere when a record has none
 * in that language.
 */
export function noticesOf<R extends NoticeReader>(
  publishing: Publishing,
  readers: readonly R[],
): { reader: R; text: NoticeText }[] {
  const { previous, next } = publishing;
  const { activities, delegations } = differenceOf(previous, next);
  const ofDelegation = new Map(delegations.map(({ delegationId, changes }) => [delegationId, changes]));
  const ofDelegate = changesForDelegates(previous && new Itineraries(previous), new Itineraries(next));
  const changesFor = ({ delegationId, delegateId }: NoticeReader) => {
    if (delegateId !== null) return ofDelegate(delegateId);
    return delegationId === null ? activities : (ofDelegation.get(delegationId) ?? []);
  };
  const knownDelegates = new Set(previous?.delegates.map(({ id }) => id));
  const knownDelegations = new Set(previous?.activities.flatMap((activity) => activity.delegationIds));
  const isKnown = ({ delegateId, delegationId }: NoticeReader) =>
    delegateId !== null ? knownDelegates.has(delegateId) : knownDelegations.has(delegationId!);
  const lines = new NoticeLines(publishing);
  const texts = new Map<string, NoticeText>();
  return readers.flatMap((reader) => {
    const { delegationId, delegateId, language } = reader;
    const changes = changesFor(reader);
    if (changes.length === 0) return [];
    // Most of a delegation are told the same.
    const told = changes.map(({ activityId, change, fields }) => [activityId, change, ...fields]);
    const isFirst = !isKnown(reader);
    const key = JSON.stringify([delegationId, delegateId === null, language, isFirst, told]);
    const text =
      texts.get(key) ??
      (delegationId === null
        ? digestOf(publishing, lines, reader, changes)
        : wholeText(publishing, lines, { ...reader, isFirst }, changes));
    texts.set(key, text);
    return [{ reader, text }];
  });
}

/** Every change, a line each. */
function wholeText(
  { next, number }: Publishing,
  lines: NoticeLines,
  { language, delegateId, delegationId, isFirst }: NoticeReader & { isFirst: boolean },
  changes: ActivityChange[],
): NoticeText {
  const words = NOTICE_WORDS[language];
  const fill = (pattern: string) =>
    fillMessage(pattern, {
      edition: pickText(next.edition.name, language),
      delegation: pickText(delegationId === null ? null : lines.nameOf(delegationId), language),
      number,
    });
  const [subject, opening] = headOf(words, isFirst, delegateId === null);
  const told = lines.inOrder(changes).map((change) => `· ${lines.lineOf(change, language)}`);
  return { subject: fill(subject), body: [fill(opening), '', ...told, '', fill(words.closing)].join('\n') };
}

/** The subject and the first line: of the first release that they are in or a later one, to who looks after a delegation or to a delegate. */
function headOf(words: NoticeWords, isFirst: boolean, isOfDelegation: boolean): [string, string] {
  if (isOfDelegation) {
    return isFirst
      ? [words.delegationFirstSubject, words.delegationFirst]
      : [words.delegationSubject, words.delegationChanges];
  }
  return isFirst ? [words.firstSubject, words.first] : [words.subject, words.changes];
}
