import { ACTIVITY_KIND_NAMES, type WaitedFor, type WaitingKind, type WaitingReason } from '@yutai/domain';
import type { Triple } from './triple';

const waitingReason = {
  time: ['定时间', '定時間', 'A time'],
  ask_host: ['询问接待单位', '詢問接待單位', 'Asking the host'],
  host_answer: ['接待单位答复', '接待單位答覆', 'The host’s answer'],
  host_declined: ['接待单位婉拒，另作安排', '接待單位婉拒，另作安排', 'The host declined'],
  host_proposal: ['接待单位另提时间', '接待單位另提時間', 'Another time proposed'],
  meeting_answer: ['洽谈对方答复', '洽談對方答覆', 'The other side’s answer'],
  vehicle: ['安排车辆', '安排車輛', 'A vehicle'],
  driver: ['安排司机', '安排司機', 'A driver'],
  confirm: ['即将开始，尚未确认', '即將開始，尚未確認', 'Begins soon, not confirmed'],
  outcome: ['记录成果', '記錄成果', 'What came of it'],
  target_near: ['目标临近', '目標臨近', 'A target is near'],
  target_overdue: ['目标逾期', '目標逾期', 'A target is overdue'],
  question: ['团员提问，尚未回复', '團員提問，尚未回覆', 'A delegate’s question'],
  enquiry_overdue: ['诉求逾期未答复', '訴求逾期未答覆', 'An enquiry is overdue'],
} as const satisfies Record<WaitingReason, Triple>;

const waitsFor = {
  desk: ['工作人员', '工作人員', 'The desk'],
  host: ['接待单位', '接待單位', 'Hosts'],
  counterpart: ['洽谈对方', '洽談對方', 'The other side of a meeting'],
} as const satisfies Record<WaitedFor, Triple>;

/** What waits. */
const waitingKind = {
  ...ACTIVITY_KIND_NAMES,
  agreement: ['签约项目', '簽約項目', 'Agreement'],
  enquiry: ['诉求', '訴求', 'Enquiry'],
} as const satisfies Record<WaitingKind, Triple>;

/** The words of the list of what waits; part of `words`. */
export const waitingWords = { waitingReason, waitsFor, waitingKind };

/** What that list says. */
export const waitingTexts = {
  whom: ['在等谁', '在等誰', 'Waits for'],
  everybody: ['全部', '全部', 'Everybody'],
  sinceDays: [
    '已等 %{smart_count} 天',
    '已等 %{smart_count} 天',
    'for %{smart_count} day |||| for %{smart_count} days',
  ],
  sinceToday: ['今天起', '今天起', 'since today'],
} as const;

export const waitingResource = {
  name: ['待办', '待辦', 'waiting |||| Waiting'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    reason: ['等什么', '等什麼', 'What it waits for'],
    waitsFor: ['等谁', '等誰', 'Whom it waits for'],
    since: ['多久', '多久', 'How long'],
    title: ['事项', '事項', 'What'],
    comesAt: ['时间', '時間', 'Time'],
    delegationIds: ['团组', '團組', 'Delegation'],
    delegations: ['团组', '團組', 'Delegations'],
    kind: ['类型', '類型', 'Kind'],
    partyName: ['对方', '對方', 'The other party'],
  },
  empty: ['没有待办', '沒有待辦', 'Nothing waits'],
  invite: [
    '每项日程都定了时间，接待单位和洽谈对方都已答复；没有临近或逾期的目标，也没有逾期的诉求。',
    '每項行程都定了時間，接待單位與洽談對方都已答覆；沒有臨近或逾期的目標，也沒有逾期的訴求。',
    'Everything has its time, every host and every other side has answered, and no target or enquiry is due.',
  ],
} as const;
