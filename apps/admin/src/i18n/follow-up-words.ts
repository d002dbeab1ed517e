import {
  AGREEMENT_KIND_NAMES,
  AGREEMENT_STAGE_NAMES,
  AGREEMENT_STATUS_NAMES,
  AMOUNT_KIND_NAMES,
  ENQUIRY_TOPIC_NAMES,
  LEDGER_TOTAL_NAMES,
  RATIO_NAMES,
  TOTALS_BY_NAMES,
  UNIT_NAMES,
  type EnquiryStatus,
  type Measure,
  type Need,
  type ReplyKind,
} from '@yutai/domain';
import type { Triple } from './triple';

type Words<T extends string> = Readonly<Record<T, Triple>>;

/** The stages that a project can be recorded at before it is signed. */
const openingStage = {
  pitched: AGREEMENT_STAGE_NAMES.pitched,
  negotiating: AGREEMENT_STAGE_NAMES.negotiating,
} as const;

/** What is missing for a stage. */
const agreementNeed = {
  parties: ['签约各方', '簽約各方', 'the parties'],
  signatory: ['签字人', '簽署人', 'a signatory'],
  amount: ['金额', '金額', 'an amount'],
  district: ['落地区县', '落地區縣', 'the district'],
  utilised: ['到位金额', '到位金額', 'a utilised amount'],
  started: ['开工日期', '開工日期', 'the day ground was broken'],
  funded: ['到资日期', '到資日期', 'the day the money arrived'],
} as const satisfies Words<Need>;

const enquiryStatus = {
  open: ['待答复', '待答覆', 'Open'],
  answered: ['已答复', '已答覆', 'Answered'],
  closed: ['已办结', '已結案', 'Closed'],
} as const satisfies Words<EnquiryStatus>;

/** What indicators say of editions, and what those are compared by. */
const measure = {
  signed_count: ['签约项目', '簽約項目', 'Projects signed'],
  signed_value: ['签约金额', '簽約金額', 'Total signed'],
  landed_count: ['落地项目', '落地項目', 'Projects landed'],
  landed_value: ['落地金额', '落地金額', 'Value landed'],
  utilised_value: ['到位金额', '到位金額', 'Money arrived'],
  delegations: ['团组', '團組', 'Delegations'],
  site_visits: ['考察', '考察', 'Site visits'],
  sessions: ['活动', '活動', 'Sessions'],
} as const satisfies Words<Measure>;

const yesNo = { yes: ['是', '是', 'Yes'], no: ['否', '否', 'No'] } as const;

const document = {
  report: ['总结报告', '總結報告', 'Closing report'],
  agreements: ['签约项目一览表', '簽約項目一覽表', 'List of signed projects'],
  'press-brief': ['新闻通稿', '新聞稿', 'Press brief'],
} as const;

const documentFormat = { docx: ['Word', 'Word', 'Word'], xlsx: ['Excel', 'Excel', 'Excel'] } as const;

const replyKind = {
  interim: ['阶段回复', '階段回覆', 'Interim reply'],
  final: ['正式答复', '正式答覆', 'Final answer'],
  note: ['内部备注', '內部備註', 'Note for the desk'],
} as const satisfies Words<ReplyKind>;

export const followUpWords = {
  agreementKind: AGREEMENT_KIND_NAMES,
  agreementStage: AGREEMENT_STAGE_NAMES,
  openingStage,
  agreementNeed,
  agreementStatus: AGREEMENT_STATUS_NAMES,
  amountKind: AMOUNT_KIND_NAMES,
  enquiryTopic: ENQUIRY_TOPIC_NAMES,
  enquiryStatus,
  replyKind,
  ratio: RATIO_NAMES,
  totalsBy: TOTALS_BY_NAMES,
  ledgerTotal: LEDGER_TOTAL_NAMES,
  measure,
  yesNo,
  document,
  documentFormat,
  unit: UNIT_NAMES,
};
