import {
  clockOf,
  CONFLICT_MESSAGES,
  dayOf,
  fillMessage,
  listMark,
  pickText,
  SPOKEN_LANGUAGE_NAMES,
  type ConflictResourceKind,
  type Language,
  type LocalizedText,
} from '@yutai/domain';
import type { Conflict } from './conflict.js';
import type { InstantRange } from './plan.js';

/** For what has no name, or none that the reader may know. */
const SOMETHING: Readonly<Record<ConflictResourceKind, LocalizedText>> = {
  delegation: { zhHans: '该团组', zhHant: '該團組', en: 'The delegation' },
  group: { zhHans: '该分组', zhHant: '該分組', en: 'The group' },
  person: { zhHans: '有一位人员', zhHant: '有一位人員', en: 'One person' },
  room: { zhHans: '该会议室', zhHant: '該會議室', en: 'The room' },
  vehicle: { zhHans: '该车辆', zhHant: '該車輛', en: 'The vehicle' },
  place: { zhHans: '该场所', zhHant: '該場所', en: 'The place' },
  edition: { zhHans: '本届', zhHant: '本屆', en: 'The edition' },
  activity: { zhHans: '其他日程', zhHant: '其他行程', en: 'another activity' },
};

/**
 * A conflict in a sentence, in the wall clock of an IANA time zone: "Delegation X is already at Y from 09:00
 * to 10:30."
 * @param dayInWords how a day such as "2025-09-16" is written
 */
export function describeConflict(
  conflict: Conflict,
  language: Language,
  timeZone: string,
  dayInWords: (day: string) => string = (day) => day,
): string {
  const { code, resource, other, during, minutesNeeded, minutesAvailable, limit, count, languages } =
    conflict;
  const [from, to] = during ? endsOf(during, WITH_DAY.has(code), timeZone, dayInWords) : [];
  return fillMessage(CONFLICT_MESSAGES[code][language], {
    resource: pickText(resource.name ?? SOMETHING[resource.kind], language),
    other: pickText(other?.title ?? SOMETHING.activity, language),
    from,
    to,
    minutesNeeded,
    minutesAvailable,
    limit,
    count,
    languages: languages
      ?.map((each) => pickText(SPOKEN_LANGUAGE_NAMES[each], language))
      .join(listMark(language)),
  });
}

const WITH_DAY: ReadonlySet<string> = new Set(['stay.outside', 'edition.outsideDays']);

/** Both ends of a range; with days, midnight goes without saying and an end at midnight is the day before it. */
function endsOf(
  { startsAt, endsAt }: InstantRange,
  withDay: boolean,
  timeZone: string,
  dayInWords: (day: string) => string,
): [from: string, to: string] {
  const [opens, closes] = [clockOf(startsAt, timeZone), clockOf(endsAt, timeZone)];
  if (!withDay) return [opens, closes];
  const isWhole = closes === '00:00';
  const first = dayInWords(dayOf(startsAt, timeZone));
  const last = dayInWords(dayOf(Date.parse(endsAt) - (isWhole ? 1 : 0), timeZone));
  return [opens === '00:00' ? first : `${first} ${opens}`, isWhole ? last : `${last} ${closes}`];
}
