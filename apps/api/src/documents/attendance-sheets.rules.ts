import {
  confirmedName,
  ACTIVITY_KIND_NAMES,
  ATTENDANCE_STATE_NAMES,
  clockOf,
  dayOf,
  DELEGATE_ROLE_NAMES,
  pickText,
  tallyOf,
  type AttendanceTally,
  type Language,
  type Triple,
} from '@yutai/domain';
import type { AttendanceRecord, RecordedAttendee } from '../attendance/attendance-record.statement.js';
import type { Cell, Column, Content } from './content.js';
import { legend } from './marks.rules.js';
import { Wording } from './wording.js';

const UNEXPECTED: Triple = ['不在名单', '不在名單', 'Not on the list'];
const OWN: Triple = ['本人', '本人', 'themselves'];

/** Each column of a sheet: its header, its width in mm of a page, what it says of a row, and how that is set. */
type Columns<Row> = readonly [
  header: Triple,
  width: number,
  cell: (row: Row) => Cell,
  align?: Column['align'],
][];

const number = (count: number): Cell => ({ text: String(count), number: count });

/** How many are how far, a column each. */
const tallyColumns = (): Columns<{ tally: AttendanceTally }> => {
  const column = (
    header: Triple,
    part: keyof AttendanceTally,
  ): Columns<{ tally: AttendanceTally }>[number] => [header, 18, ({ tally }) => number(tally[part]), 'right'];
  return [
    column(['应到', '應到', 'Expected'], 'expected'),
    column(ATTENDANCE_STATE_NAMES.present, 'present'),
    column(ATTENDANCE_STATE_NAMES.excused, 'excused'),
    column(ATTENDANCE_STATE_NAMES.absent, 'absent'),
    column(ATTENDANCE_STATE_NAMES.missing, 'missing'),
    column(['其中自报已到', '其中自報已到', 'of them say they are here'], 'claimed'),
    column(['其中会晚到', '其中會晚到', 'of them coming late'], 'late'),
    column(UNEXPECTED, 'unexpected'),
  ];
};

type Tallied = RecordedAttendee & { tally: AttendanceTally };

/** The first of the attendees of each activity or delegate, with the tally of all of them. */
function tallied(attendees: readonly RecordedAttendee[], by: 'activityId' | 'delegateId'): Tallied[] {
  const groups = new Map<string, RecordedAttendee[]>();
  for (const each of attendees) {
    const theirs = groups.get(each[by]);
    if (theirs) theirs.push(each);
    else groups.set(each[by], [each]);
  }
  return [...groups.values()].map((theirs) => ({ ...theirs[0]!, tally: tallyOf(theirs) }));
}

/** What is attended and by whom, as every sheet says it. */
function columnsIn({ timeZone }: AttendanceRecord, wording: Wording) {
  const clock = (instant: string) => clockOf(instant, timeZone);
  const day = (instant: string) => dayOf(instant, timeZone);
  const activity: Columns<RecordedAttendee> = [
    [['日期', '日期', 'Day'], 20, ({ startsAt }) => day(startsAt), 'center'],
    [['时间', '時間', 'Time'], 22, ({ startsAt, endsAt }) => `${clock(startsAt)}–${clock(endsAt)}`, 'center'],
    [['类别', '類別', 'Kind'], 22, ({ kind }) => wording.say(ACTIVITY_KIND_NAMES[kind]), 'center'],
    [['日程', '行程', 'Activity'], 60, ({ title }) => wording.name(title)],
  ];
  const person: Columns<RecordedAttendee> = [
    [['团组', '團組', 'Delegation'], 50, ({ delegationName }) => wording.name(delegationName)],
    [['姓名', '姓名', 'Name'], 30, ({ personName }) => wording.name(confirmedName(personName))],
    [['身份', '身分', 'Role'], 22, ({ role }) => wording.say(DELEGATE_ROLE_NAMES[role]), 'center'],
  ];
  const standing: Columns<RecordedAttendee> = [
    [['状态', '狀態', 'State'], 26, ({ state }) => wording.say(ATTENDANCE_STATE_NAMES[state]), 'center'],
    [
      ['晚到（分钟）', '晚到（分鐘）', 'Minutes late'],
      20,
      ({ minutesLate }) => (minutesLate === null ? '' : number(minutesLate)),
      'right',
    ],
    [['签到时间', '簽到時間', 'Marked at'], 32, ({ at }) => (at ? `${day(at)} ${clock(at)}` : ''), 'center'],
    [['签到人', '簽到人', 'By'], 30, ({ at, byName }) => (at ? (byName ?? wording.say(OWN)) : '')],
    [['备注', '備註', 'Note'], 26, ({ expected }) => (expected ? '' : wording.say(UNEXPECTED)), 'center'],
  ];
  const place: Columns<RecordedAttendee> = [
    [['地点', '地點', 'Place'], 50, ({ placeName }) => (placeName ? wording.name(placeName) : '')],
  ];
  return { activity, place, person, standing };
}

/** Who came to what: a sheet by activity, one by delegate, and one of each delegate at each activity. */
export function attendanceSheets(record: AttendanceRecord, language: Language): Content[] {
  const wording = new Wording(language);
  const { activity, place, person, standing } = columnsIn(record, wording);
  const { attendees } = record;
  const sheet = <Row>(title: Triple, columns: Columns<Row>, rows: readonly Row[]): Content => {
    const table = {
      kind: 'table' as const,
      columns: columns.map(([header, width, , align]) => ({ header: wording.say(header), width, align })),
      rows: rows.map((row) => columns.map(([, , cell]) => cell(row))),
    };
    const at = `${dayOf(record.readAt, record.timeZone)} ${clockOf(record.readAt, record.timeZone)}`;
    return {
      language,
      title: wording.say(title),
      subtitle: pickText(record.editionName, language),
      blocks: [table],
      notes: legend([table], language),
      closing: wording.say(['截至{at}', '截至{at}', 'As of {at}'], { at }),
    };
  };
  return [
    sheet(
      ['签到：按日程', '簽到：按行程', 'Attendance by activity'],
      [...activity, ...place, ...tallyColumns()],
      tallied(attendees, 'activityId'),
    ),
    sheet(
      ['签到：按团员', '簽到：按團員', 'Attendance by delegate'],
      [...person, ...tallyColumns()],
      tallied(attendees, 'delegateId').sort(inOrderOf(wording)),
    ),
    sheet(
      ['签到明细', '簽到明細', 'Attendance one by one'],
      [...activity, ...person, ...standing],
      attendees,
    ),
  ];
}

/** By delegation, and in it as they first come. */
const inOrderOf = (wording: Wording) => (one: RecordedAttendee, other: RecordedAttendee) =>
  wording.name(one.delegationName).localeCompare(wording.name(other.delegationName), wording.language);
