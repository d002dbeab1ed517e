import { fillMessage, type Language, listMark, pickText } from '@yutai/domain';
import { type ActivityChange, CHANGES } from './difference.js';
import type { NoticeLines, NoticeText, Publishing, TimedChange } from './notice-lines.js';
import { DIGEST_WORDS } from './notice-words.js';

/** So many changes are told one by one; a chat does not hold many more. */
const LISTED = 20;

/** Of the delegations of an activity so many are named. */
const NAMED = 2;

/** A whole release for those who are told of all: how much has changed, and of that the first by day. */
export function digestOf(
  { previous, next, number }: Publishing,
  lines: NoticeLines,
  { language }: { language: Language },
  changes: readonly ActivityChange[],
): NoticeText {
  const words = DIGEST_WORDS[language];
  const listed = lines.inOrder(changes).slice(0, LISTED);
  const more = changes.length - listed.length;
  const params = {
    edition: pickText(next.edition.name, language),
    count: changes.length,
    counts: countsOf(changes, language),
    number,
    more,
  };
  const fill = (pattern: string) => fillMessage(pattern, params);
  const body = [
    fill(previous ? words.changes : words.first),
    ...byDay(lines, listed, language),
    ...(more > 0 ? [fill(words.more)] : []),
    fill(words.closing),
  ];
  return { subject: fill(previous ? words.subject : words.firstSubject), body: body.join('\n\n') };
}

/** "12 new, 3 moved" */
function countsOf(changes: readonly ActivityChange[], language: Language): string {
  const words = DIGEST_WORDS[language];
  return CHANGES.map((kind) => [kind, changes.filter(({ change }) => change === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => fillMessage(words[kind], { count }))
    .join(words.comma);
}

/** A paragraph for each day, beneath its name. */
function byDay(lines: NoticeLines, changes: readonly TimedChange[], language: Language): string[] {
  const days = new Map<string, string[]>();
  for (const change of changes) {
    const day = change.told ? lines.dayOf(change.told.startsAt, language) : '';
    days.set(day, [
      ...(days.get(day) ?? []),
      `· ${lines.lineOf(change, language, true)}${whoseOf(lines, change, language)}`,
    ]);
  }
  return [...days].map(([day, told]) => [day, ...told].filter(Boolean).join('\n'));
}

/** Which delegations it concerns, as far as that is short. */
function whoseOf(lines: NoticeLines, { told }: TimedChange, language: Language): string {
  const words = DIGEST_WORDS[language];
  const names = (told?.delegationIds ?? []).map((id) => pickText(lines.nameOf(id), language));
  if (names.length === 0) return '';
  const named = names.slice(0, NAMED).join(listMark(language));
  return fillMessage(names.length > NAMED ? words.ofMore : words.of, { names: named, count: names.length });
}
