import {
  ACTIVITY_FIELD_NAMES,
  TOLD_STATUS_NAMES,
  CREW_DUTIES,
  NAMED_PART_NAMES,
  tripleIn,
  type Names,
} from '@yutai/domain';
import {
  vehicleWords,
  type ActivityChange,
  type Change,
  type ReleaseActivity,
  type Timetable,
} from '@yutai/planning';
import { chapter, item, paragraph, type Block, type Table } from '../documents/content.js';
import { NOTHING, type Wording } from '../documents/wording.js';
import { byDay, longDay } from './days.rules.js';
import { handbookDifference, topicsOf } from './difference.rules.js';
import type { Handbook } from './handbook.js';
import type { HandbookRecord } from './handbook-record.js';
import { when } from './programme.rules.js';

const CHANGE_NAMES: Names<Change> = {
  new: ['新增', '新增', 'New'],
  moved: ['调整', '調整', 'Moved'],
  changed: ['更新', '更新', 'Changed'],
  cancelled: ['取消', '取消', 'Cancelled'],
};

/** One activity as it was and as it is; of what is new, or gone, one of them alone. */
interface Told {
  change: ActivityChange;
  before: ReleaseActivity | undefined;
  after: ReleaseActivity | undefined;
}

/** What is different from the release before, by day: what it was and what it is. */
export function changes(handbook: Handbook): Block[] {
  const { record, wording } = handbook;
  const { before, previous, timetable } = record;
  const heading = chapter(wording.say(['本版变动', '本版異動', 'What has changed']));
  if (!before || !previous) {
    return [
      heading,
      paragraph(
        wording.say([
          '这是首次发布的日程，没有更早的版本。',
          '這是首次發布的行程，沒有更早的版本。',
          'This is the first release: there is none before it.',
        ]),
      ),
    ];
  }
  const found = handbookDifference(record, before).map((change): Told => ({
    change,
    before: before.activities.find(({ id }) => id === change.activityId),
    after: timetable.activities.find(({ id }) => id === change.activityId),
  }));
  return [heading, paragraph(opening(handbook, previous.number, found.length)), ...days(handbook, found)];
}

function opening({ wording }: Handbook, number: number, count: number): string {
  return count === 0
    ? wording.say(
        [
          '与第{number}版相比，没有变动。',
          '與第{number}版相比，沒有異動。',
          'Nothing has changed since release {number}.',
        ],
        { number },
      )
    : wording.say(
        [
          '与第{number}版相比，有{count}项变动。',
          '與第{number}版相比，有{count}項異動。',
          'Changed since release {number}: {count}.',
        ],
        { number, count },
      );
}

/** By the day on which it is now, or was before it was cancelled. */
function days(handbook: Handbook, found: readonly Told[]): Block[] {
  const shown = ({ change, before, after }: Told) =>
    (change.change === 'cancelled' ? (before ?? after) : (after ?? before))!;
  const ordered = [...found].sort((a, b) => Date.parse(shown(a).startsAt) - Date.parse(shown(b).startsAt));
  return byDay(ordered, (told) => handbook.day(shown(told))).flatMap(([day, own]) => [
    item(longDay(day, handbook.wording.language)),
    dayTable(handbook, own),
  ]);
}

function dayTable(handbook: Handbook, found: readonly Told[]): Table {
  const { wording } = handbook;
  return {
    kind: 'table',
    columns: [
      { header: wording.say(['变动', '異動', 'Change']), width: 22, align: 'center', leads: true },
      { header: wording.say(['日程', '行程', 'Activity']), width: 48, leads: true },
      { header: wording.say(['原来', '原來', 'Before']), width: 50 },
      { header: wording.say(['现在', '現在', 'Now']), width: 50 },
    ],
    rows: found.map((told) => [
      tripleIn(CHANGE_NAMES[told.change.change], wording.language),
      wording.name(told.change.title),
      side(handbook, told, 'before'),
      side(handbook, told, 'after'),
    ]),
  };
}

/** What is said of one side: of what is new or gone all that matters, else what differs. */
function side(handbook: Handbook, { change, before, after }: Told, of: 'before' | 'after'): string {
  const { timetable, before: earlier, ...kept } = handbook.record;
  // What one side does not know is not held against the other.
  const [earlierDesk, desk] = kept.earlierDesk && kept.desk ? [kept.earlierDesk, kept.desk] : [];
  const sides = {
    before: before && { activity: before, timetable: earlier ?? timetable, desk: earlierDesk },
    after: after && { activity: after, timetable, desk },
  };
  const shown = sides[of];
  if (!shown || LEFT_OUT[change.change] === of) return NOTHING;
  if (change.change === 'new' || change.change === 'cancelled') {
    const { activity, timetable: within } = shown;
    return [when(handbook, activity), handbook.place(activity, within), handbook.who(activity, within)].join(
      '\n',
    );
  }
  const lines = change.fields.map((field) => {
    const [was, is] = [sides.before, sides.after].map((each) => each && VALUES[field]?.(handbook, each));
    if (was !== is) return of === 'before' ? was : is;
    return of === 'before' ? '' : updated(handbook, field);
  });
  return [...new Set(lines)].filter(Boolean).join('\n') || NOTHING;
}

const LEFT_OUT: Partial<Record<Change, 'before' | 'after'>> = { new: 'before', cancelled: 'after' };

/** An activity in a release. */
interface Side {
  activity: ReleaseActivity;
  timetable: Timetable;
  desk: HandbookRecord['desk'];
}

type Value = (handbook: Handbook, side: Side) => string;

const place: Value = (handbook, { activity, timetable }) => handbook.place(activity, timetable);
const who: Value = (handbook, { activity, timetable }) => handbook.who(activity, timetable);
const time: Value = (handbook, { activity }) => when(handbook, activity);
const labelled =
  (field: 'hostName' | 'bring'): Value =>
  (handbook, { activity }) =>
    fact(handbook, field, handbook.said(activity, field) || NOTHING);

/**
 * The fields whose contents are short enough to be said as they were and are; of others, and of what reads the same as
 * before, that they are new.
 */
const VALUES: Partial<Record<string, Value>> = {
  startsAt: time,
  endsAt: time,
  placeId: place,
  toPlaceId: place,
  title: (handbook, { activity }) => handbook.title(activity),
  status: ({ wording }, { activity }) => tripleIn(TOLD_STATUS_NAMES[activity.status], wording.language),
  hostName: labelled('hostName'),
  bring: labelled('bring'),
  topics: (handbook, { activity, desk }) =>
    fact(handbook, 'topics', handbook.wording.names(topicsOf(activity, desk) ?? [])),
  groups: who,
  delegationIds: who,
  personIds: crew,
  vehicleId: (handbook, { activity, desk }) => {
    const vehicle = handbook.vehicle(activity, desk);
    return fact(handbook, 'vehicleId', vehicle ? handbook.vehicleName(vehicle) : NOTHING);
  },
  vehicle: (handbook, { activity: { vehicle } }) =>
    fact(handbook, 'vehicle', vehicle ? handbook.wording.name(vehicleWords(vehicle)) : NOTHING),
};

/** "导游：王五\n司机：李四" */
function crew(handbook: Handbook, { activity, desk }: Side): string {
  const { wording } = handbook;
  return CREW_DUTIES.flatMap((duty) => {
    const names = handbook.crew(activity, [duty], desk).map((person) => handbook.person(person));
    const label = tripleIn(NAMED_PART_NAMES[duty], wording.language);
    return names.length === 0 ? [] : [labelledText(wording, label, wording.list(names))];
  }).join('\n');
}

const updated = (handbook: Handbook, field: string) =>
  fact(handbook, field, handbook.wording.say(['已更新', '已更新', 'updated']));

/** "接待单位：台北科技大学" */
function fact({ wording }: Handbook, field: string, text: string): string {
  const names: Names<string> = ACTIVITY_FIELD_NAMES;
  return labelledText(wording, names[field] ? tripleIn(names[field], wording.language) : field, text);
}

const labelledText = (wording: Wording, label: string, text: string) =>
  wording.say(['{label}：{text}', '{label}：{text}', '{label}: {text}'], { label, text });
