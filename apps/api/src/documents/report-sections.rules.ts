import { agreementTable } from './agreement-table.rules.js';
import { item, paragraph, part, section, type Block, type Table } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { marked } from './marks.rules.js';
import { missingRateInWords, sectorInWords, signedInWords } from './signing.rules.js';
import { sessionTable, visitTable } from './timetable-tables.rules.js';
import { NOUNS, type Wording } from './wording.js';

/** A part of the report, from the edition's record, in one language. */
export type Section = (record: EditionRecord, wording: Wording) => Block[];

export const overview: Section = (record, wording) => {
  const { edition, delegations, sessions, siteVisits } = record;
  const people = delegations.reduce((sum, { headcount }) => sum + headcount, 0);
  return [
    section(wording.say(['基本情况', '基本情況', 'Overview'])),
    paragraph(
      wording.say(
        [
          '{name}于{days}举行{hosts}。接待{delegations}，{people}；举办{sessions}，安排{visits}。',
          '{name}於{days}舉行{hosts}。接待{delegations}，{people}；舉辦{sessions}，安排{visits}。',
          'The {name} was held on {days}{hosts}. It received {delegations} ({people}), with {sessions} and {visits}.',
        ],
        {
          name: wording.name(edition.name),
          days: daysOf(record, wording),
          hosts: hostsOf(record, wording),
          delegations: wording.count(delegations.length, NOUNS.delegations),
          people: marked(wording.count(people, NOUNS.people), {
            illustrative: delegations.some(({ illustrative }) => illustrative.includes('expectedHeadcount')),
          }),
          sessions: wording.count(sessions.length, NOUNS.sessions),
          visits: wording.count(siteVisits.length, NOUNS.visits),
        },
      ),
    ),
    paragraph(
      wording.say(['签约情况：{signed}。', '簽約情況：{signed}。', 'Signing: {signed}.'], {
        signed: signedInWords(record, wording),
      }),
    ),
  ];
};

/** The days of the Week, marked when they are made up. */
export const daysOf = ({ edition }: EditionRecord, wording: Wording): string =>
  marked(wording.span(edition.startsOn, edition.endsOn), {
    illustrative: ['startsOn', 'endsOn'].some((field) => edition.illustrative.includes(field)),
  });

const hostsOf = ({ edition }: EditionRecord, wording: Wording) =>
  edition.coHosts.length === 0
    ? ''
    : wording.say(['，主办单位：{names}', '，主辦單位：{names}', ', hosted by {names}'], {
        names: wording.names(edition.coHosts),
      });

export const delegationSection: Section = ({ delegations }, wording) => [
  section(wording.say(['团组情况', '團組情況', 'Delegations'])),
  delegations.length === 0
    ? paragraph(wording.say(['没有团组记录。', '沒有團組記錄。', 'No delegations are on record.']))
    : delegationTable(delegations, wording),
];

const delegationTable = (delegations: EditionRecord['delegations'], wording: Wording): Table => ({
  kind: 'table',
  columns: [
    { header: wording.say(['序号', '序號', 'No.']), width: 14, align: 'center' },
    { header: wording.say(['团组', '團組', 'Delegation']), width: 66 },
    { header: wording.say(['带队单位', '帶隊單位', 'Led by']), width: 54 },
    { header: wording.say(['人数', '人數', 'People']), width: 22, align: 'center' },
  ],
  rows: delegations.map(({ name, organisation, headcount, illustrative }, index) => [
    String(index + 1),
    wording.name(name, { illustrative: illustrative.includes('name') }),
    wording.name(organisation),
    marked(String(headcount), { illustrative: illustrative.includes('expectedHeadcount') }),
  ]),
});

export const timetableSection: Section = ({ sessions, siteVisits }, wording) => [
  section(wording.say(['活动和考察', '活動和考察', 'Sessions and site visits'])),
  part(wording.say(['活动', '活動', 'Sessions'])),
  sessions.length === 0
    ? paragraph(wording.say(['没有活动记录。', '沒有活動記錄。', 'No sessions are on record.']))
    : sessionTable(sessions, wording),
  part(wording.say(['考察', '考察', 'Site visits'])),
  siteVisits.length === 0
    ? paragraph(wording.say(['没有考察记录。', '沒有考察記錄。', 'No site visits are on record.']))
    : visitTable(siteVisits, wording),
];

export const signingSection: Section = (record, wording) => {
  const { agreements, totals } = record;
  const heading = section(wording.say(['签约项目', '簽約項目', 'Signed projects']));
  if (agreements.length === 0) {
    return [
      heading,
      paragraph(wording.say(['没有签约记录。', '沒有簽約記錄。', 'Nothing signed is on record.'])),
    ];
  }
  return [
    heading,
    paragraph(
      wording
        .say(['{signed}。{missing}', '{signed}。{missing}', '{signed}. {missing}'], {
          signed: signedInWords(record, wording),
          missing: missingRateInWords(record.totals.missingRate, wording),
        })
        .trimEnd(),
    ),
    part(wording.say(['按行业', '按產業', 'By sector'])),
    ...totals.groups.map((group) =>
      item(wording.say(['{text}。', '{text}。', '{text}.'], { text: sectorInWords(group, record, wording) })),
    ),
    part(wording.say(['项目清单', '項目清單', 'The projects'])),
    agreementTable(agreements, wording),
  ];
};
