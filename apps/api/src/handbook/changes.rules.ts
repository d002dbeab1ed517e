import { ACTIVITY_FIELD_NAMES, ACTIVITY_STATUS_NAMES, tripleIn, type Names } from '@yutai/domain';
import {
  differenceOf,
  type ActivityChange,
  type Change,
  type ReleaseActivity,
  type Timetable,
} from '@yutai/planning';
import { chapter, item, paragraph, type Block, type Table } from '../documents/content.js';
import { NOTHING } from '../documents/wording.js';
import { byDay, longDay } from './days.rules.js';
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
  const found = differenceIn(record, before).map((change): Told => ({
    change,
    before: before.activities.find(({ id }) => id === change.activityId),
    after: timetable.activities.find(({ id }) => id === change.activityId),
  }));
  return [heading, paragraph(opening(handbook, previous.number, found.length)), ...days(handbook, found)];
}

/** What the desk is told too: another vehicle; and in everybody's another headcount, which is of all who share it. */
function differenceIn(record: HandbookRecord, before: Timetable): ActivityChange[] {
  const { timetable, desk, earlierDesk, delegationIds } = record;
  const told = (parts: Desk | undefined) =>
    delegationIds === null ? parts : parts && withoutHeadcounts(parts);
  return differenceOf({ ...before, desk: told(earlierDesk) }, { ...timetable, desk: told(desk) }).activities;
}

type Desk = HandbookRecord['desk'];

const withoutHeadcounts = (parts: Desk): Desk =>
  Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, { ...part, headcount: null }]));

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
      side(handbook, told, told.before),
      side(handbook, told, told.after),
    ]),
  };
}

/** What is said of one side: of what is new or gone all that matters, else what differs. */
function side(handbook: Handbook, { change, before }: Told, activity: ReleaseActivity | undefined): string {
  const { timetable, before: earlier } = handbook.record;
  const isEarlier = activity !== undefined && activity === before;
  const within = isEarlier && earlier ? earlier : timetable;
  if (!activity || isLeftOut(change.change, isEarlier)) return NOTHING;
  if (change.change === 'new' || change.change === 'cancelled') {
    return [when(handbook, activity), handbook.place(activity, within), handbook.who(activity, within)].join(
      '\n',
    );
  }
  const lines = change.fields.map((field) => {
    const valueOf = VALUES[field];
    return valueOf ? valueOf(handbook, activity, within) : isEarlier ? '' : updated(handbook, field);
  });
  return [...new Set(lines)].filter((line) => line !== '').join('\n') || NOTHING;
}

const isLeftOut = (change: Change, isEarlier: boolean) =>
  (change === 'new' && isEarlier) || (change === 'cancelled' && !isEarlier);

type Value = (
  handbook: Handbook,
  activity: ReleaseActivity,
  within: Handbook['record']['timetable'],
) => string;

/** The fields whose contents are short enough to be said as they were and are; of others, that they are new. */
const VALUES: Partial<Record<string, Value>> = {
  startsAt: when,
  endsAt: when,
  placeId: (handbook, activity, within) => handbook.place(activity, within),
  toPlaceId: (handbook, activity, within) => handbook.place(activity, within),
  title: (handbook, activity) => handbook.title(activity),
  status: ({ wording }, { status }) => tripleIn(ACTIVITY_STATUS_NAMES[status], wording.language),
  hostName: labelled('hostName'),
  bring: labelled('bring'),
  groups: (handbook, activity, within) => handbook.who(activity, within),
  delegationIds: (handbook, activity, within) => handbook.who(activity, within),
};

function labelled(field: 'hostName' | 'bring'): Value {
  return (handbook, activity) => fact(handbook, field, handbook.said(activity, field) || NOTHING);
}

const updated = (handbook: Handbook, field: string) =>
  fact(handbook, field, handbook.wording.say(['已更新', '已更新', 'updated']));

/** "接待单位：台北科技大学" */
function fact({ wording }: Handbook, field: string, text: string): string {
  const names: Names<string> = ACTIVITY_FIELD_NAMES;
  const label = names[field] ? tripleIn(names[field], wording.language) : field;
  return wording.say(['{label}：{text}', '{label}：{text}', '{label}: {text}'], { label, text });
}
