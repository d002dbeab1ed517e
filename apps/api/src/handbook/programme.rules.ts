import { TOLD_STATUS_NAMES } from '@yutai/domain';
import type { ReleaseActivity } from '@yutai/planning';
import { chapter, item, paragraph, part, type Block, type Column, type Table } from '../documents/content.js';
import type { Wording } from '../documents/wording.js';
import { byDay, longDay, shortDay } from './days.rules.js';
import type { Handbook } from './handbook.js';

/** What there is to do on each day, for everybody that the handbook is for. */
export function programme(handbook: Handbook): Block[] {
  const { wording, activities } = handbook;
  const heading = chapter(wording.say(['总日程', '總行程', 'Programme']));
  if (activities.length === 0) return [heading, nothing(wording)];
  return [
    heading,
    ...byDay(activities, (activity) => handbook.day(activity)).flatMap(([day, own]) =>
      dayOf(handbook, day, own),
    ),
  ];
}

/** What one of several delegations does. */
export function ownProgramme(handbook: Handbook, delegationId: string): Block[] {
  const { wording } = handbook;
  const own = handbook.activities.filter(({ delegationIds }) => delegationIds.includes(delegationId));
  return [
    item(wording.say(['日程', '行程', 'Programme'])),
    own.length === 0 ? nothing(wording) : ownTable(handbook, delegationId, own),
  ];
}

/** "9月16日周二\n09:00–10:30" */
export const when = (handbook: Handbook, activity: ReleaseActivity): string =>
  `${shortDay(handbook.day(activity), handbook.wording.language)}\n${handbook.time(activity)}`;

export const whenColumn = (wording: Wording): Column => ({
  header: wording.say(['时间', '時間', 'When']),
  width: 32,
});

const nothing = (wording: Wording) =>
  paragraph(wording.say(['没有日程。', '沒有行程。', 'Nothing is on the programme.']));

const activityColumn = (wording: Wording, width: number): Column => ({
  header: wording.say(['日程', '行程', 'Activity']),
  width,
  leads: true,
});
const placeColumn = (wording: Wording, width: number): Column => ({
  header: wording.say(['地点', '地點', 'Place']),
  width,
});
export const whoColumn = (wording: Wording, width: number): Column => ({
  header: wording.say(['参加', '參加', 'Who']),
  width,
});

function dayOf(handbook: Handbook, day: string, activities: readonly ReleaseActivity[]): Block[] {
  const { wording } = handbook;
  const table: Table = {
    kind: 'table',
    columns: [
      { header: wording.say(['时间', '時間', 'Time']), width: 26 },
      activityColumn(wording, 62),
      placeColumn(wording, 44),
      whoColumn(wording, 38),
    ],
    rows: activities.map((activity) => [
      handbook.time(activity),
      activityCell(handbook, activity),
      handbook.place(activity),
      handbook.who(activity),
    ]),
  };
  return [part(longDay(day, wording.language)), table];
}

function ownTable(handbook: Handbook, delegationId: string, own: readonly ReleaseActivity[]): Table {
  const { wording } = handbook;
  return {
    kind: 'table',
    columns: [
      whenColumn(wording),
      activityColumn(wording, 66),
      placeColumn(wording, 46),
      whoColumn(wording, 26),
    ],
    rows: own.map((activity) => [
      when(handbook, activity),
      activityCell(handbook, activity),
      handbook.place(activity),
      handbook.groupsOf(activity, delegationId),
    ]),
  };
}

/** What it is called, and a line for each thing to know of it. */
function activityCell(handbook: Handbook, activity: ReleaseActivity): string {
  const { wording } = handbook;
  const vehicle = handbook.vehicle(activity);
  const lines: [string, string][] = [
    [wording.say(['接待：', '接待：', 'Host: ']), handbook.said(activity, 'hostName')],
    [wording.say(['携带：', '攜帶：', 'Bring: ']), handbook.said(activity, 'bring')],
    [wording.say(['车辆：', '車輛：', 'Vehicle: ']), vehicle ? handbook.vehicleName(vehicle) : ''],
    [wording.say(['司机：', '司機：', 'Driver: ']), handbook.crewNames(activity, 'driver')],
  ];
  return [
    handbook.title(activity),
    ...(activity.status === 'planned'
      ? [
          wording.say(['（{status}）', '（{status}）', '({status})'], {
            status: wording.say(TOLD_STATUS_NAMES.planned).toLowerCase(),
          }),
        ]
      : []),
    ...lines.filter(([, text]) => text !== '').map(([label, text]) => label + text),
  ].join('\n');
}
