import type { ActivityStatus, Language } from '@yutai/domain';

export interface NoticeWords {
  /** `{edition}`, `{delegation}`, `{number}` and what a line is about are filled in. */
  firstSubject: string;
  subject: string;
  first: string;
  changes: string;
  delegationSubject: string;
  delegationChanges: string;
  closing: string;
  new: string;
  moved: string;
  changed: string;
  cancelled: string;
  /** Said after a line, of what it was. */
  before: string;
  comma: string;
  /** An instant: its day, weekday and clock. */
  when: string;
  fields: Readonly<Record<string, string>>;
  status: Readonly<Record<ActivityStatus, string>>;
}

/** All that a notice says besides the records' own words. */
export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = {
  'zh-Hans': {
    firstSubject: '{edition}：您的行程',
    subject: '{edition}：您的行程有变动',
    first: '您的行程已经发布：',
    changes: '您的行程有以下变动：',
    delegationSubject: '{edition}：{delegation}行程有变动',
    delegationChanges: '{delegation}的行程有以下变动：',
    closing: '请以最新行程为准（第 {number} 版）。',
    new: '新增：{title}，{when}',
    moved: '调整：{title}，{when}',
    changed: '更新：{title}，{when}：{fields}',
    cancelled: '取消：{title}，{when}',
    before: '（原为{before}）',
    comma: '，',
    when: '{day} {weekday} {clock}',
    fields: {
      kind: '类型',
      sessionKind: '活动类型',
      title: '名称',
      hostName: '接待单位',
      groups: '分组',
      bring: '携带物品',
      briefing: '须知',
      topics: '交流议题',
    },
    status: { request: '待定', planned: '待确认', confirmed: '已确认', done: '已结束', cancelled: '已取消' },
  },
  'zh-Hant': {
    firstSubject: '{edition}：您的行程',
    subject: '{edition}：您的行程有異動',
    first: '您的行程已經發布：',
    changes: '您的行程有以下異動：',
    delegationSubject: '{edition}：{delegation}行程有異動',
    delegationChanges: '{delegation}的行程有以下異動：',
    closing: '請以最新行程為準（第 {number} 版）。',
    new: '新增：{title}，{when}',
    moved: '調整：{title}，{when}',
    changed: '更新：{title}，{when}：{fields}',
    cancelled: '取消：{title}，{when}',
    before: '（原為{before}）',
    comma: '，',
    when: '{day} {weekday} {clock}',
    fields: {
      kind: '類型',
      sessionKind: '活動類型',
      title: '名稱',
      hostName: '接待單位',
      groups: '分組',
      bring: '攜帶物品',
      briefing: '須知',
      topics: '交流議題',
    },
    status: { request: '待定', planned: '待確認', confirmed: '已確認', done: '已結束', cancelled: '已取消' },
  },
  en: {
    firstSubject: '{edition}: your itinerary',
    subject: '{edition}: your itinerary has changed',
    first: 'Your itinerary is published:',
    changes: 'This has changed in your itinerary:',
    delegationSubject: '{edition}: the itinerary of {delegation} has changed',
    delegationChanges: 'This has changed for {delegation}:',
    closing: 'The latest itinerary holds: release {number}.',
    new: 'New: {title}, {when}',
    moved: 'Moved: {title}, {when}',
    changed: 'Updated: {title}, {when}: {fields}',
    cancelled: 'Cancelled: {title}, {when}',
    before: ' (it was {before})',
    comma: ', ',
    when: '{weekday} {day}, {clock}',
    fields: {
      kind: 'kind',
      sessionKind: 'kind of session',
      title: 'title',
      hostName: 'host',
      groups: 'groups',
      bring: 'what to bring',
      briefing: 'briefing',
      topics: 'topics',
    },
    status: {
      request: 'open',
      planned: 'to be confirmed',
      confirmed: 'confirmed',
      done: 'over',
      cancelled: 'cancelled',
    },
  },
};
