import type {
  AgreementKind,
  AgreementStage,
  AgreementStatus,
  AmountKind,
  EnquiryStatus,
  EnquiryTopic,
  Need,
} from '@yutai/domain';
import type { Triple } from './triple';

type Words<T extends string> = Readonly<Record<T, Triple>>;

const agreementKind = {
  contract: ['合同', '合約', 'Contract'],
  framework: ['框架协议', '架構協議', 'Framework'],
  memorandum: ['备忘录', '備忘錄', 'Memorandum'],
  letter_of_intent: ['意向书', '意向書', 'Letter of intent'],
} as const satisfies Words<AgreementKind>;

const agreementStage = {
  pitched: ['推介', '推介', 'Pitched'],
  negotiating: ['在谈', '洽談中', 'Negotiating'],
  signed: ['签约', '簽約', 'Signed'],
  started: ['开工', '開工', 'Started'],
  funded: ['到资', '到資', 'Funded'],
  producing: ['投产', '投產', 'Producing'],
} as const satisfies Words<AgreementStage>;

/** The stages that a project can be recorded at before it is signed. */
const openingStage = { pitched: agreementStage.pitched, negotiating: agreementStage.negotiating } as const;

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

const agreementStatus = {
  ongoing: ['正常', '正常', 'Ongoing'],
  delayed: ['滞后', '延遲', 'Delayed'],
  suspended: ['暂停', '暫停', 'Suspended'],
  terminated: ['终止', '終止', 'Terminated'],
} as const satisfies Words<AgreementStatus>;

const amountKind = {
  intended: ['意向金额', '意向金額', 'Intended'],
  contracted: ['合同金额', '合約金額', 'Contracted'],
  utilised: ['到位金额', '到位金額', 'Utilised'],
} as const satisfies Words<AmountKind>;

const enquiryTopic = {
  personnel_policy: ['人事政策', '人事政策', 'Personnel policy'],
  company_registration: ['公司注册', '公司登記', 'Company registration'],
  land: ['用地', '用地', 'Land'],
  tax: ['税务', '稅務', 'Tax'],
  incentives: ['优惠政策', '優惠政策', 'Incentives'],
  investment_environment: ['投资环境', '投資環境', 'Investment environment'],
  other: ['其他', '其他', 'Other'],
} as const satisfies Words<EnquiryTopic>;

const enquiryStatus = {
  open: ['待答复', '待答覆', 'Open'],
  answered: ['已答复', '已答覆', 'Answered'],
  closed: ['已办结', '已結案', 'Closed'],
} as const satisfies Words<EnquiryStatus>;

/** What totals are grouped by. */
const totalsBy = {
  sector: ['行业', '產業', 'Sector'],
  kind: ['类型', '類型', 'Kind'],
  district: ['区县', '區縣', 'District'],
  stage: ['阶段', '階段', 'Stage'],
} as const;

const yesNo = { yes: ['是', '是', 'Yes'], no: ['否', '否', 'No'] } as const;

/** The units that have words; a currency is written by its amount, any other unit as it was typed. */
const unit = {
  share: ['比例', '比例', 'Share'],
  projects: ['个项目', '個項目', 'project |||| projects'],
  activities: ['项活动', '項活動', 'activity |||| activities'],
  enterprises: ['家企业', '家企業', 'enterprise |||| enterprises'],
  vehicles: ['辆', '輛', 'vehicle |||| vehicles'],
  people: ['人', '人', 'person |||| people'],
} as const;

export const followUpWords = {
  agreementKind,
  agreementStage,
  openingStage,
  agreementNeed,
  agreementStatus,
  amountKind,
  enquiryTopic,
  enquiryStatus,
  totalsBy,
  yesNo,
  unit,
};
