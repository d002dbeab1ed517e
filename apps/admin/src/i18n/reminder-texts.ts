import type { ReminderStep } from '@yutai/domain';
import type { Triple } from './triple';

/** How near a target is; part of `words`. */
export const reminderStep = {
  month: ['一个月内到期', '一個月內到期', 'Due within a month'],
  week: ['一周内到期', '一週內到期', 'Due within a week'],
  overdue: ['已逾期', '已逾期', 'Overdue'],
} as const satisfies Record<ReminderStep, Triple>;

export const reminderResource = {
  name: ['提醒', '提醒', 'reminder |||| Reminders'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    agreementTitle: ['项目', '項目', 'Project'],
    userName: ['收件人', '收件人', 'For'],
    stage: ['目标', '目標', 'Target'],
    dueOn: ['期限', '期限', 'Due'],
    step: ['何时', '何時', 'When'],
    language: ['语言', '語言', 'Language'],
    body: ['内容', '內容', 'Text'],
    status: ['状态', '狀態', 'Status'],
  },
  empty: ['没有要提醒的', '沒有要提醒的', 'Nobody needs reminding'],
  invite: [
    '给签约项目定下跟进人和目标日期，系统每天早晨为临近和逾期的目标准备提醒，供您查看和转发；已达成或终止的不再提醒。',
    '給簽約項目定下跟進人與目標日期，系統每天早晨為臨近與逾期的目標準備提醒，供您查看與轉發；已達成或終止的不再提醒。',
    'Give agreements somebody who looks after them, and targets: each morning reminders are prepared of those that are near or overdue, for you to read and pass on. What was reached or terminated is not in it.',
  ],
} as const;
