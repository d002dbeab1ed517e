import { clockOf, dateFormat, dayOf, fillMessage, type Language, pickText } from '@yutai/domain';
import { type ActivityChange, changesForDelegates, differenceOf } from './difference.js';
import { Itineraries } from './itinerary.js';
import { NOTICE_WORDS, type NoticeWords } from './notice-words.js';
import type { ReleaseActivity, ReleaseSnapshot } from './release.js';

/** Somebody who is told of changes: a delegate of their own days, or whoever looks after a delegation of all of its. */
export interface NoticeReader {
  delegationId: string;
  /** null for one who looks after the delegation. */
  delegateId: string | null;
  language: Language;
}

export interface NoticeText {
  subject: string;
  /** Lines of plain text; no names of people in it. */
  body: string;
}

export interface Publishing {
  previous: ReleaseSnapshot | null;
  next: ReleaseSnapshot;
  /** Of the release that `next` becomes. */
  number: number;
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
  const { delegations } = differenceOf(previous, next);
  const ofDelegation = new Map(delegations.map(({ delegationId, changes }) => [delegationId, changes]));
  const ofDelegate = changesForDelegates(previous && new Itineraries(previous), new Itineraries(next));
  const texts = new Map<string, NoticeText>();
  return readers.flatMap((reader) => {
    const { delegationId, delegateId, language } = reader;
    const changes = delegateId === null ? (ofDelegation.get(delegationId) ?? []) : ofDelegate(delegateId);
    if (changes.length === 0) return [];
    // Most of a delegation are told the same.
    const told = changes.map(({ activityId, change, fields }) => [activityId, change, ...fields]);
    const key = JSON.stringify([delegationId, delegateId === null, language, told]);
    const text = texts.get(key) ?? textOf(publishing, reader, changes);
    texts.set(key, text);
    return [{ reader, text }];
  });
}

function textOf(publishing: Publishing, reader: NoticeReader, changes: ActivityChange[]): NoticeText {
  const { previous, next, number } = publishing;
  const { language, delegateId, delegationId } = reader;
  const words = NOTICE_WORDS[language];
  const delegation = [next, previous]
    .flatMap((snapshot) => snapshot?.delegations ?? [])
    .find(({ id }) => id === delegationId);
  const fill = (pattern: string) =>
    fillMessage(pattern, {
      edition: pickText(next.edition.name, language),
      delegation: pickText(delegation?.name, language),
      number,
    });
  const isFirst = previous === null;
  const subject =
    delegateId === null ? words.delegationSubject : isFirst ? words.firstSubject : words.subject;
  const opening = delegateId === null ? words.delegationChanges : isFirst ? words.first : words.changes;
  const lines = inOrder(publishing, changes).map((change) => `· ${lineOf(publishing, change, language)}`);
  return { subject: fill(subject), body: [fill(opening), '', ...lines, '', fill(words.closing)].join('\n') };
}

const inSnapshot = (snapshot: ReleaseSnapshot | null, id: string) =>
  snapshot?.activities.find((activity) => activity.id === id);

/** As it was is where a cancelled one is told from; everything else as it will be. */
function sidesOf({ previous, next }: Publishing, { activityId, change }: ActivityChange) {
  const before = inSnapshot(previous, activityId);
  const after = inSnapshot(next, activityId);
  return { before, told: (change === 'cancelled' ? (before ?? after) : after) ?? before };
}

function inOrder(publishing: Publishing, changes: readonly ActivityChange[]): ActivityChange[] {
  const start = (change: ActivityChange) => Date.parse(sidesOf(publishing, change).told?.startsAt ?? '');
  return [...changes].sort((a, b) => start(a) - start(b));
}

function lineOf(publishing: Publishing, change: ActivityChange, language: Language): string {
  const words = NOTICE_WORDS[language];
  const { before, told } = sidesOf(publishing, change);
  if (!told) return pickText(change.title, language);
  const { timeZone } = publishing.next.edition;
  const when = whenOf(told, language, timeZone);
  const where = whereOf(publishing.next, told, language) || whereOf(publishing.previous, told, language);
  const line = fillMessage(words[change.change], {
    title: pickText(change.title, language),
    when: change.change === 'changed' || !where ? when : `${when}${words.comma}${where}`,
    fields: fieldsOf(change, told, words),
  });
  return change.change === 'moved' && before
    ? `${line}${fillMessage(words.before, { before: oldOf(publishing, change, before, language) })}`
    : line;
}

/** Only what is no longer so: the time, the place or both. */
function oldOf(
  { previous, next }: Publishing,
  { fields }: ActivityChange,
  before: ReleaseActivity,
  language: Language,
): string {
  const words = NOTICE_WORDS[language];
  const timed = fields.some((field) => field === 'startsAt' || field === 'endsAt');
  const placed = fields.some((field) => field === 'placeId' || field === 'toPlaceId');
  const parts = [
    timed ? whenOf(before, language, next.edition.timeZone) : '',
    placed ? whereOf(previous, before, language) : '',
  ];
  return parts.filter(Boolean).join(words.comma) || '–';
}

function fieldsOf({ fields }: ActivityChange, { status }: ReleaseActivity, words: NoticeWords): string {
  return fields
    .map((field) => (field === 'status' ? words.status[status] : (words.fields[field] ?? field)))
    .join(words.comma);
}

/** "9月16日 周二 09:00–10:30", "Tue 16 Sept, 09:00–10:30"; the end's day only when it is another. */
function whenOf({ startsAt, endsAt }: ReleaseActivity, language: Language, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions, instant: string) =>
    dateFormat(language, timeZone, options).format(new Date(instant));
  const at = (instant: string) => {
    const day = format({ month: 'short', day: 'numeric' }, instant);
    const weekday = format({ weekday: 'short' }, instant);
    return fillMessage(NOTICE_WORDS[language].when, { day, weekday, clock: clockOf(instant, timeZone) });
  };
  const sameDay = dayOf(startsAt, timeZone) === dayOf(endsAt, timeZone);
  return `${at(startsAt)}–${sameDay ? clockOf(endsAt, timeZone) : at(endsAt)}`;
}

/** A room with the place it is in; of a transfer, from where to where. */
function whereOf(
  snapshot: ReleaseSnapshot | null,
  { placeId, toPlaceId }: ReleaseActivity,
  language: Language,
) {
  const placeOf = (id: string | null) => snapshot?.places.find((place) => place.id === id);
  const named = (id: string | null) => {
    const place = placeOf(id);
    const parent = placeOf(place?.parentId ?? null);
    return [parent, place]
      .map((each) => pickText(each?.name, language))
      .filter(Boolean)
      .join(' ');
  };
  return [named(placeId), named(toPlaceId)].filter(Boolean).join(' → ');
}
