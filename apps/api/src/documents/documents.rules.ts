import { pickText, type Language, type Triple } from '@yutai/domain';
import { agreementTable } from './agreement-table.rules.js';
import { paragraph, type Block, type Content } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { enquirySection, figureSection, landingSection } from './follow-up-sections.rules.js';
import { legend } from './marks.rules.js';
import { numbered } from './outline.rules.js';
import { pressBrief } from './press-brief.rules.js';
import {
  daysOf,
  delegationSection,
  overview,
  signingSection,
  timetableSection,
} from './report-sections.rules.js';
import { missingRateInWords, signedInWords } from './signing.rules.js';
import { Wording } from './wording.js';

type Build = (record: EditionRecord, wording: Wording) => Block[];

const closingReport: Build = (record, wording) =>
  [
    overview,
    delegationSection,
    timetableSection,
    signingSection,
    enquirySection,
    figureSection,
    landingSection,
  ].flatMap((section) => section(record, wording));

const agreementList: Build = (record, wording) => {
  if (record.agreements.length === 0) {
    const none = wording.say(['没有签约记录。', '沒有簽約記錄。', 'Nothing signed is on record.']);
    return [paragraph(none)];
  }
  const summary = wording.say(['{signed}。{missing}', '{signed}。{missing}', '{signed}. {missing}'], {
    signed: signedInWords(record, wording),
    missing: missingRateInWords(record.totals.missingRate, wording),
  });
  return [paragraph(summary.trimEnd()), agreementTable(record.agreements, wording)];
};

export const DOCUMENT_NAMES = ['report', 'agreements', 'press-brief'] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number];

const DOCUMENTS: Record<DocumentName, { title: Triple; build: Build }> = {
  report: { title: ['{name}总结报告', '{name}總結報告', '{name}: closing report'], build: closingReport },
  agreements: {
    title: ['{name}签约项目一览表', '{name}簽約項目一覽表', '{name}: signed projects'],
    build: agreementList,
  },
  'press-brief': { title: ['{name}新闻通稿', '{name}新聞稿', '{name}: press brief'], build: pressBrief },
};

/** What a document would be better for, told before it is made. */
export interface Gaps {
  /** The names that an English document says in Chinese. */
  withoutEnglish: string[];
  /** How many signed projects. */
  withoutSector: number;
  /** How many lines that are in no sum. */
  withoutRate: number;
}

export function gapsOf(document: DocumentName, record: EditionRecord, language: Language): Gaps {
  const wording = new Wording(language);
  wording.name(record.edition.name);
  DOCUMENTS[document].build(record, wording);
  const { groups, missingRate } = record.totals;
  return {
    withoutEnglish: wording.withoutEnglish,
    withoutSector: groups.find(({ key }) => key === null)?.count ?? 0,
    withoutRate: missingRate,
  };
}

/** What a document of an edition says, in one language: numbered, marked, and with its marks explained at the end. */
export function contentOf(document: DocumentName, record: EditionRecord, language: Language): Content {
  const { title, build } = DOCUMENTS[document];
  const wording = new Wording(language);
  const blocks = build(record, wording);
  const [day = '', clock = ''] = record.readAt.split(' ');
  return {
    language,
    title: wording.say(title, { name: pickText(record.edition.name, language) }),
    subtitle: wording.say(['（{days}）', '（{days}）', '{days}'], { days: daysOf(record, wording) }),
    blocks: numbered(blocks, language),
    notes: legend(blocks, language),
    closing: wording.say(
      ['数据截至{date}{clock}', '資料截至{date}{clock}', 'On record as of {date}, {clock}'],
      { date: wording.date(day), clock },
    ),
  };
}
