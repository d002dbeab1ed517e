import type { Vocabulary } from '../sheets/columns.rules.js';
import type { Sheet } from '../sheets/table.rules.js';

/** What a column of a district's progress sheet can be about. Amounts are all there is so far, not what was added. */
export const PROGRESS_FIELDS = [
  'title',
  'parties',
  'district',
  'contracted',
  'utilised',
  'stage',
  'stageOn',
  'pitchedOn',
  'negotiatingOn',
  'signedOn',
  'startedOn',
  'fundedOn',
  'producingOn',
  'status',
  'statusReason',
  'remark',
  'asOf',
] as const;
export type ProgressField = (typeof PROGRESS_FIELDS)[number];
export type ProgressSheet = Sheet<ProgressField>;

const list = (words: string) => words.trim().split(/\s+/);

/** The words that head a column, as `headerKey` makes them; Taiwan's words (專案) are here beside the mainland's. */
export const PROGRESS_WORDS: Readonly<Record<ProgressField, readonly string[]>> = {
  title: list(
    '项目 项目名称 项目名 专案 专案名称 签约项目 签约项目名称 project projectname projecttitle agreement title name',
  ),
  parties: list(
    `企业 公司 单位 企业名称 公司名称 单位名称 签约单位 签约双方 签约主体 投资方 投资企业 投资主体 合作方 合作双方 厂商
     company companies parties party investor investors`,
  ),
  district: list('区县 区 所在区县 落户区县 落地区县 所属区县 地区 district county location'),
  contracted: list(
    `签约金额 签约总额 合同金额 合同总额 合约金额 协议金额 投资总额 总投资 计划投资 投资金额 signedamount contracted
     contractedamount contractamount totalinvestment amountsigned`,
  ),
  utilised: list(
    `到资 到资金额 累计到资 累计到资金额 实际到资 到位资金 资金到位 实到资金 到位金额 完成投资 累计完成投资 实际投资 utilised utilized
     utilisedamount utilizedamount utilisedsofar utilizedsofar amountutilised amountutilized received receivedsofar`,
  ),
  stage: list('阶段 项目阶段 进展 进展阶段 推进阶段 当前阶段 目前阶段 项目进展 stage currentstage'),
  stageOn: list('阶段日期 阶段时间 进展日期 进展时间 stagedate dateofstage'),
  pitchedOn: list('推介日期 推介时间 pitchedon pitched'),
  negotiatingOn: list('在谈日期 在谈时间 洽谈日期 洽谈时间 negotiatingsince negotiatingon'),
  signedOn: list('签约日期 签约时间 签约日 signedon signed dateofsigning signingdate'),
  startedOn: list('开工日期 开工时间 开工日 动工日期 动工时间 startedon started groundbroken startdate'),
  fundedOn: list('到资日期 到资时间 到位日期 到位时间 fundedon funded'),
  producingOn: list('投产日期 投产时间 投产日 producingon producing productiondate'),
  status: list('状态 项目状态 推进状态 推进情况 status'),
  statusReason: list('原因 状态原因 滞后原因 延期原因 终止原因 存在问题 reason statusreason'),
  remark: list('备注 备考 附注 说明 进展情况 工作进展 remark remarks note notes comments'),
  asOf: list('截至 截至日期 截止日期 截至时间 统计日期 统计时间 数据日期 asof asofdate cutoff cutoffdate'),
};

/** Running numbers and who fills the sheet in are nothing of a project. */
const NOT_TAKEN = /序号|编号|联系人|联系方式|电话|填报|负责人|责任单位|责任人|contact|phone/;

export const PROGRESS_VOCABULARY: Vocabulary<ProgressField> = { words: PROGRESS_WORDS, notTaken: NOT_TAKEN };
