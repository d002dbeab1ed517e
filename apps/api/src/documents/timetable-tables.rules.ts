import type { Column, Table } from './content.js';
import type { RecordedActivity, RecordedVisit } from './edition-record.js';
import { marked } from './marks.rules.js';
import { NOTHING, type Wording } from './wording.js';

const whenColumn = (wording: Wording): Column => ({
  header: wording.say(['时间', '時間', 'When']),
  width: 34,
  align: 'center',
});

/** The sessions in the order of their days: when, what, where. */
export const sessionTable = (sessions: readonly RecordedActivity[], wording: Wording): Table => ({
  kind: 'table',
  columns: [
    whenColumn(wording),
    { header: wording.say(['活动', '活動', 'Session']), width: 68 },
    { header: wording.say(['地点', '地點', 'Place']), width: 54 },
  ],
  rows: sessions.map((session) => [when(session, wording), title(session, wording), place(session, wording)]),
});

/** The site visits likewise: when, what, who went, who received them. */
export const visitTable = (visits: readonly RecordedVisit[], wording: Wording): Table => ({
  kind: 'table',
  columns: [
    whenColumn(wording),
    { header: wording.say(['考察', '考察', 'Site visit']), width: 44 },
    { header: wording.say(['团组', '團組', 'Delegations']), width: 40 },
    { header: wording.say(['接待单位', '接待單位', 'Host']), width: 38 },
  ],
  rows: visits.map((visit) => [
    when(visit, wording),
    title(visit, wording),
    wording.names(visit.delegations),
    wording.name(visit.host, { illustrative: visit.illustrative.includes('hostId') }),
  ]),
});

/** What nobody has recorded as held stays provisional, though its day be over. */
const when = ({ day, from, to, status, illustrative }: RecordedActivity, wording: Wording) =>
  marked(`${wording.date(day)}\n${from}–${to}`, {
    illustrative: illustrative.includes('during'),
    provisional: status !== 'done',
  });

const title = (activity: RecordedActivity, wording: Wording) =>
  wording.name(activity.title, { illustrative: activity.illustrative.includes('title') });

function place({ place: room, venue, illustrative }: RecordedActivity, wording: Wording): string {
  if (!room) return NOTHING;
  return marked(wording.placed(room, venue), { illustrative: illustrative.includes('placeId') });
}
