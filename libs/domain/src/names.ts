import type {
  AgreementKind,
  AgreementStage,
  AgreementStatus,
  AmountKind,
  EnquiryTopic,
  Side,
} from './kinds.js';
import { LANGUAGES, type Language } from './languages.js';
import type { Ratio } from './ratios.js';

/** One text in the three languages, in the order of `LANGUAGES`. */
export type Triple = readonly [zhHans: string, zhHant: string, en: string];
export type Names<T extends string> = Readonly<Record<T, Triple>>;

export const tripleIn = (triple: Triple, language: Language): string => triple[LANGUAGES.indexOf(language)]!;

export const AGREEMENT_KIND_NAMES: Names<AgreementKind> = {
  contract: ['合同', '合約', 'Contract'],
  framework: ['框架协议', '架構協議', 'Framework'],
  memorandum: ['备忘录', '備忘錄', 'Memorandum'],
  letter_of_intent: ['意向书', '意向書', 'Letter of intent'],
};

export const AGREEMENT_STAGE_NAMES: Names<AgreementStage> = {
  pitched: ['推介', '推介', 'Pitched'],
  negotiating: ['在谈', '洽談中', 'Negotiating'],
  signed: ['签约', '簽約', 'Signed'],
  started: ['开工', '開工', 'Started'],
  funded: ['到资', '到資', 'Funded'],
  producing: ['投产', '投產', 'Producing'],
};

export const AGREEMENT_STATUS_NAMES: Names<AgreementStatus> = {
  ongoing: ['正常', '正常', 'Ongoing'],
  delayed: ['滞后', '延遲', 'Delayed'],
  suspended: ['暂停', '暫停', 'Suspended'],
  terminated: ['终止', '終止', 'Terminated'],
};

export const AMOUNT_KIND_NAMES: Names<AmountKind> = {
  intended: ['意向金额', '意向金額', 'Intended'],
  contracted: ['合同金额', '合約金額', 'Contracted'],
  utilised: ['到位金额', '到位金額', 'Utilised'],
};

export const SIDE_NAMES: Names<Side> = {
  mainland: ['大陆', '大陸', 'Mainland'],
  taiwan: ['台湾', '台灣', 'Taiwan'],
  hongkong: ['香港', '香港', 'Hong Kong'],
  macao: ['澳门', '澳門', 'Macao'],
  other: ['其他', '其他', 'Other'],
};

/** What totals are grouped by. */
export const TOTALS_BY_NAMES = {
  sector: ['行业', '產業', 'Sector'],
  kind: ['类型', '類型', 'Kind'],
  district: ['区县', '區縣', 'District'],
  stage: ['阶段', '階段', 'Stage'],
  side: ['所属', '所屬', 'Side'],
  organisation: ['单位', '單位', 'Organisation'],
  edition: ['届次', '屆次', 'Edition'],
} as const satisfies Names<string>;

/** The totals of the ledger; those of a ratio are its numerator by value. */
export const LEDGER_TOTAL_NAMES = {
  signed: ['签约金额', '簽約金額', 'Signed amount'],
  utilised: ['到位金额', '到位金額', 'Utilised amount'],
  fulfilment: ['履约项目的签约金额', '履約項目的簽約金額', 'Signed amount of projects being fulfilled'],
  landing: ['落地项目的签约金额', '落地項目的簽約金額', 'Signed amount of projects that landed'],
  start: ['开工项目的签约金额', '開工項目的簽約金額', 'Signed amount of projects that started'],
  unrated: ['缺汇率的金额', '缺匯率的金額', 'Amounts without a rate'],
} as const satisfies Names<string>;

export const RATIO_NAMES: Names<Ratio> = {
  fulfilment: ['履约率', '履約率', 'Fulfilment'],
  landing: ['落地率', '落地率', 'Landing'],
  start: ['开工率', '開工率', 'Start'],
  funds: ['资金到位率', '資金到位率', 'Funds in place'],
};

export const ENQUIRY_TOPIC_NAMES: Names<EnquiryTopic> = {
  personnel_policy: ['人事政策', '人事政策', 'Personnel policy'],
  company_registration: ['公司注册', '公司登記', 'Company registration'],
  land: ['用地', '用地', 'Land'],
  tax: ['税务', '稅務', 'Tax'],
  incentives: ['优惠政策', '優惠政策', 'Incentives'],
  investment_environment: ['投资环境', '投資環境', 'Investment environment'],
  other: ['其他', '其他', 'Other'],
};

/**
 * The units of figures that have words; a currency is written by its amount, any other unit as it was typed. English
 * has the words for one and for several, with `||||` between.
 */
export const UNIT_NAMES = {
  share: ['比例', '比例', 'Share'],
  projects: ['个项目', '個項目', 'project |||| projects'],
  activities: ['项活动', '項活動', 'activity |||| activities'],
  enterprises: ['家企业', '家企業', 'enterprise |||| enterprises'],
  vehicles: ['辆', '輛', 'vehicle |||| vehicles'],
  people: ['人', '人', 'person |||| people'],
} as const satisfies Names<string>;
