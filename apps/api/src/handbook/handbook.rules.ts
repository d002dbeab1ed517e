import { clockOf, dayOf, pickText, type Language } from '@yutai/domain';
import type { Block, Content, Cover } from '../documents/content.js';
import { legend } from '../documents/marks.rules.js';
import { numbered } from '../documents/outline.rules.js';
import { Wording } from '../documents/wording.js';
import { briefings } from './briefings.rules.js';
import { changes } from './changes.rules.js';
import { contacts } from './contacts.rules.js';
import { delegations } from './delegations.rules.js';
import { Handbook } from './handbook.js';
import type { HandbookRecord, PublishedAs } from './handbook-record.js';
import { keyFacts } from './key-facts.rules.js';
import { programme } from './programme.rules.js';
import { rooms, vehicles } from './resources.rules.js';

const REST = [keyFacts, programme, delegations, briefings, rooms, vehicles, contacts];
/** In their order; the contents stand after what has changed. */
export const SECTIONS = [changes, ...REST];

/** What a handbook says, in one language: what has changed at the front. */
export function handbookContent(record: HandbookRecord, language: Language): Content {
  const wording = new Wording(language);
  const handbook = new Handbook(record, wording);
  const contents: Block = { kind: 'contents', text: wording.say(['目录', '目錄', 'Contents']) };
  const blocks = [...changes(handbook), contents, ...REST.flatMap((section) => section(handbook))];
  return {
    language,
    title: handbookTitle(record, language),
    subtitle: '',
    cover: coverOf(record, wording),
    blocks: numbered(blocks, language, 1),
    closing: '',
    notes: legend(blocks, language),
  };
}

const kindOf = (wording: Wording) => wording.say(['会务手册', '大會手冊', 'Handbook']);

/** As the file is called: whose handbook it is, and of which release. */
export function handbookTitle(
  { release, timetable, delegationIds }: HandbookRecord,
  language: Language,
): string {
  const wording = new Wording(language);
  const [only] = delegationIds?.length === 1 ? timetable.delegations : [];
  const params = {
    edition: pickText(timetable.edition.name, language),
    kind: kindOf(wording),
    of: only ? wording.say([' {name}', ' {name}', ', {name}'], { name: pickText(only.name, language) }) : '',
    number: release.number,
  };
  return wording.say(
    [
      '{edition}{kind}{of}（第{number}版）',
      '{edition}{kind}{of}（第{number}版）',
      '{edition}, {kind}{of} (release {number})',
    ],
    params,
  );
}

function coverOf(record: HandbookRecord, wording: Wording): Cover {
  const { release, previous, timetable, known, delegationIds, contacts: holdsContacts } = record;
  const { edition } = timetable;
  const [day = '', clock = ''] = known.readAt.split(' ');
  const name = pickText(edition.name, wording.language);
  const kind = kindOf(wording);
  return {
    above: name,
    title: kind,
    below:
      delegationIds === null ? [] : timetable.delegations.map((delegation) => wording.name(delegation.name)),
    facts: [wording.span(edition.startsOn, edition.endsOn)],
    foot: [
      published(release, edition.timeZone, wording, ['日程：', '行程：', 'Timetable: ']),
      ...(previous
        ? [published(previous, edition.timeZone, wording, ['上一版：', '前一版：', 'Before it: '])]
        : []),
      wording.say(
        [
          '姓名、住宿、车辆和联系方式截至{date}{clock}',
          '姓名、住宿、車輛和聯絡方式截至{date}{clock}',
          'Names, stays, vehicles and contacts as of {date}, {clock}',
        ],
        { date: wording.date(day), clock },
      ),
      ...(holdsContacts ? [confidential(wording)] : []),
    ],
    running: wording.say(
      ['{name}{kind} · 第{number}版', '{name}{kind} · 第{number}版', '{name}, {kind} · release {number}'],
      { name, kind, number: release.number },
    ),
  };
}

/** "日程：第3版，2025年9月15日10:00发布" */
function published(
  { number, publishedAt }: PublishedAs,
  timeZone: string,
  wording: Wording,
  label: readonly [string, string, string],
): string {
  const params = {
    number,
    date: wording.date(dayOf(publishedAt, timeZone)),
    clock: clockOf(publishedAt, timeZone),
  };
  return (
    wording.say(label) +
    wording.say(
      [
        '第{number}版，{date}{clock}发布',
        '第{number}版，{date}{clock}發布',
        'release {number}, published {date}, {clock}',
      ],
      params,
    )
  );
}

const confidential = (wording: Wording) =>
  wording.say([
    '含电话、房号和航班，仅供工作人员使用，请勿外传',
    '含電話、房號和航班，僅供工作人員使用，請勿外傳',
    'Holds phone numbers, rooms and flights: for staff only, not to be passed on',
  ]);
