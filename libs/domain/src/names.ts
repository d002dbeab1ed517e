import type { AttendanceState } from './attendance.js';
import type {
  ActivityKind,
  ActivityStatus,
  AgreementKind,
  AgreementStage,
  AgreementStatus,
  AmountKind,
  DelegateRole,
  EnquiryTopic,
  NamedPart,
  Side,
} from './kinds.js';
import { LANGUAGES, type Language } from './languages.js';
import type { Ratio } from './ratios.js';

/** One text in the three languages, in the order of `LANGUAGES`. */
export type Triple = readonly [zhHans: string, zhHant: string, en: string];
export type Names<T extends string> = Readonly<Record<T, Triple>>;

export const tripleIn = (triple: Triple, language: Language): string => triple[LANGUAGES.indexOf(language)]!;

export const ACTIVITY_KIND_NAMES = {
  session: ['活动', '活動', 'Session'],
  site_visit: ['考察', '考察', 'Site visit'],
  meeting: ['对接洽谈', '對接洽談', 'Meeting'],
  transfer: ['用车', '用車', 'Transfer'],
} as const satisfies Names<ActivityKind>;

export const ACTIVITY_STATUS_NAMES = {
  request: ['待定', '待定', 'Request'],
  planned: ['已排', '已排', 'Planned'],
  confirmed: ['已确认', '已確認', 'Confirmed'],
  done: ['已完成', '已完成', 'Done'],
  cancelled: ['已取消', '已取消', 'Cancelled'],
} as const satisfies Names<ActivityStatus>;

/** The same as it is told outside of the desk: on a page, in a notice, in the handbook. */
export const TOLD_STATUS_NAMES = {
  request: ['待定', '待定', 'To be arranged'],
  planned: ['待确认', '待確認', 'To be confirmed'],
  confirmed: ['已确认', '已確認', 'Confirmed'],
  done: ['已结束', '已結束', 'Over'],
  cancelled: ['已取消', '已取消', 'Cancelled'],
} as const satisfies Names<ActivityStatus>;

/** What of an activity a release can change. */
export const ACTIVITY_FIELD_NAMES = {
  startsAt: ['开始时间', '開始時間', 'start'],
  endsAt: ['结束时间', '結束時間', 'end'],
  placeId: ['地点', '地點', 'place'],
  toPlaceId: ['目的地', '目的地', 'destination'],
  kind: ['类型', '類型', 'kind'],
  sessionKind: ['活动类型', '活動類型', 'kind of session'],
  title: ['名称', '名稱', 'title'],
  status: ['状态', '狀態', 'status'],
  hostName: ['接待单位', '接待單位', 'host'],
  bring: ['携带物品', '攜帶物品', 'what to bring'],
  briefing: ['须知', '須知', 'briefing'],
  safetyNotes: ['安全须知', '安全須知', 'safety notes'],
  topics: ['交流议题', '交流議題', 'topics'],
  groups: ['分组', '分組', 'groups'],
  delegationIds: ['参加团组', '參加團組', 'delegations'],
  personIds: ['人员', '人員', 'people'],
  excusedPersonIds: ['请假人员', '請假人員', 'people excused'],
  vehicle: ['车辆', '車輛', 'vehicle'],
  vehicleId: ['车辆', '車輛', 'vehicle'],
  headcount: ['人数', '人數', 'headcount'],
} as const satisfies Names<string>;

export const DELEGATE_ROLE_NAMES = {
  head: ['团长', '團長', 'Head'],
  deputy: ['副团长', '副團長', 'Deputy'],
  member: ['团员', '團員', 'Member'],
  staff: ['工作人员', '工作人員', 'Staff'],
  media: ['媒体', '媒體', 'Media'],
} as const satisfies Names<DelegateRole>;

/** How somebody stands at an activity. */
export const ATTENDANCE_STATE_NAMES = {
  present: ['已到', '已到', 'Here'],
  claimed: ['自报已到', '自報已到', 'Says they are here'],
  late: ['会晚到', '會晚到', 'Coming late'],
  excused: ['请假', '請假', 'Excused'],
  absent: ['缺席', '缺席', 'Absent'],
  missing: ['未到', '未到', 'Missing'],
} as const satisfies Names<AttendanceState>;

export const NAMED_PART_NAMES = {
  escort: ['陪同', '陪同', 'Escort'],
  guest: ['嘉宾', '來賓', 'Guest'],
  guide: ['导游', '導遊', 'Guide'],
  interpreter: ['翻译', '翻譯', 'Interpreter'],
  driver: ['司机', '司機', 'Driver'],
  excused: ['请假', '請假', 'Excused'],
} as const satisfies Names<NamedPart>;

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
  programme: ['日程安排', '行程安排', 'Programme'],
  transport: ['交通用车', '交通用車', 'Transport'],
  accommodation: ['住宿', '住宿', 'Accommodation'],
  meals: ['餐饮', '餐飲', 'Meals'],
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
