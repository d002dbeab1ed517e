import { ENQUIRY_TOPIC_NAMES, formatShare, RATIO_NAMES, RATIOS, type Triple } from '@yutai/domain';
import { stageText } from './agreement-table.rules.js';
import { hasMadeUpAmount, utilisedLines, utilisedText } from './amounts.rules.js';
import { paragraph, section, type Table } from './content.js';
import type { EditionRecord, RecordedAgreement } from './edition-record.js';
import { figureTable } from './figure-table.rules.js';
import { marked } from './marks.rules.js';
import type { Section } from './report-sections.rules.js';
import { missingRateInWords } from './signing.rules.js';
import { NOTHING, NOUNS, type Wording } from './wording.js';

const COUNTS = ['received', 'answered', 'open', 'overdue'] as const;

export const enquirySection: Section = ({ enquiries }, wording) => {
  const heading = section(wording.say(['诉求办理', '訴求辦理', 'Enquiries']));
  if (enquiries.length === 0) {
    const none = wording.say(['没有诉求记录。', '沒有訴求記錄。', 'No enquiries are on record.']);
    return [heading, paragraph(none)];
  }
  const [received = 0, answered, open, overdue] = COUNTS.map((key) =>
    enquiries.reduce((total, topic) => total + topic[key], 0),
  );
  const text = wording.say(
    [
      '共收到{received}，已答复{answered}件，待答复{open}件，其中逾期{overdue}件。',
      '共收到{received}，已答覆{answered}件，待答覆{open}件，其中逾期{overdue}件。',
      '{received} received: {answered} answered, {open} open, {overdue} of these overdue.',
    ],
    { received: wording.count(received, NOUNS.enquiries), answered, open, overdue },
  );
  return [heading, paragraph(text), enquiryTable(enquiries, wording)];
};

const enquiryTable = (enquiries: EditionRecord['enquiries'], wording: Wording): Table => ({
  kind: 'table',
  columns: [
    { header: wording.say(['主题', '主題', 'Topic']), width: 60 },
    { header: wording.say(['收到', '收到', 'Received']), width: 24, align: 'center' },
    { header: wording.say(['已答复', '已答覆', 'Answered']), width: 24, align: 'center' },
    { header: wording.say(['待答复', '待答覆', 'Open']), width: 24, align: 'center' },
    { header: wording.say(['逾期', '逾期', 'Overdue']), width: 24, align: 'center' },
  ],
  rows: enquiries.map(({ topic, ...counts }) => [
    wording.say(ENQUIRY_TOPIC_NAMES[topic]),
    ...COUNTS.map((key) => String(counts[key])),
  ]),
});

export const figureSection: Section = (record, wording) => [
  section(wording.say(['报道指标与统计', '報導指標與統計', 'Figures as reported and as counted'])),
  paragraph(
    wording.say([
      '据报道的指标与系统统计来源不同，分别列出，不相加。',
      '據報導的指標與系統統計來源不同，分別列出，不相加。',
      'What was reported and what is counted here come from different sources: they stand beside each other and are never added.',
    ]),
  ),
  figureTable(record, wording),
];

/** What landed is what the ratio counts; what is listed went on or received money, whatever became of it since. */
const PROGRESS: Triple = [
  '截至{date}，{landed}落地。下表所列{further}曾开工、投产或有资金到位（含其后中止、终止的），到位金额合计{total}。{missing}',
  '截至{date}，{landed}落地。下表所列{further}曾開工、投產或有資金到位（含其後中止、終止的），到位金額合計{total}。{missing}',
  'As of {date}: {landed} landed. Listed here: {further} started, producing or with money received, whether or not suspended or terminated since; {total} utilised. {missing}',
];
const GOT_FURTHER = ['started', 'funded', 'producing'];
const gotFurther = (agreement: RecordedAgreement) =>
  GOT_FURTHER.includes(agreement.stage) || utilisedLines(agreement).length > 0;

export const landingSection: Section = ({ agreements, totals, readAt }, wording) => {
  const further = agreements.filter(gotFurther);
  const date = wording.date(readAt.slice(0, 10));
  const heading = section(wording.say(['签约后的进展', '簽約後的進展', 'Since the signing']));
  if (further.length === 0) {
    const none = wording.say(
      [
        '截至{date}，没有项目开工或资金到位的记录。',
        '截至{date}，沒有項目開工或資金到位的記錄。',
        'As of {date}, no project is on record as started or funded.',
      ],
      { date },
    );
    return [heading, paragraph(none)];
  }
  const lines = further.flatMap(utilisedLines);
  const text = wording.say(PROGRESS, {
    date,
    landed: wording.count(totals.ratios.landing.count, NOUNS.projects),
    further: wording.count(further.length, NOUNS.projects),
    total: marked(wording.about(totals.utilised.total), { illustrative: hasMadeUpAmount(lines) }),
    missing: missingRateInWords(lines.filter(({ cny }) => cny === null).length, wording),
  });
  return [heading, paragraph(text.trimEnd()), ratioTable(totals, wording), progressTable(further, wording)];
};

const ratioTable = ({ ratios }: EditionRecord['totals'], wording: Wording): Table => {
  const share = (value: string | null) => (value === null ? NOTHING : formatShare(value, wording.language));
  return {
    kind: 'table',
    columns: [
      { header: wording.say(['比率', '比率', 'Ratio']), width: 54 },
      { header: wording.say(['项目数', '項目數', 'Projects']), width: 34, align: 'center' },
      { header: wording.say(['按项目数', '按項目數', 'By count']), width: 34, align: 'center' },
      { header: wording.say(['按金额', '按金額', 'By value']), width: 34, align: 'center' },
    ],
    rows: RATIOS.map((name) => {
      const { count, byCount, byValue } = ratios[name];
      return [wording.say(RATIO_NAMES[name]), String(count), share(byCount), share(byValue)];
    }),
  };
};

const progressTable = (further: readonly RecordedAgreement[], wording: Wording): Table => ({
  kind: 'table',
  columns: [
    { header: wording.say(['项目', '項目', 'Project']), width: 84 },
    { header: wording.say(['进展', '進展', 'Stage']), width: 34, align: 'center' },
    { header: wording.say(['到位金额', '到位金額', 'Utilised']), width: 38, align: 'right' },
  ],
  rows: further.map((agreement) => [
    wording.name(agreement.title, { illustrative: agreement.illustrative.includes('title') }),
    stageText(agreement, wording),
    utilisedText(agreement, wording),
  ]),
});
