import type { ReadingState } from '@yutai/domain';
import type { Triple } from './triple';

/** How far a delegate is with the latest release; part of `words`. */
export const readingState = {
  noLink: ['没有链接', '沒有連結', 'No link'],
  unopened: ['未打开', '未開啟', 'Not opened'],
  opened: ['已打开，未确认', '已開啟，未確認', 'Opened, not confirmed'],
  read: ['已确认阅读', '已確認閱讀', 'Read'],
} as const satisfies Record<ReadingState, Triple>;

export const readingResource = {
  name: ['阅读情况', '閱讀情況', 'reading |||| Read by'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    personName: ['姓名', '姓名', 'Name'],
    delegationName: ['团组', '團組', 'Delegation'],
    delegationId: ['团组', '團組', 'Delegation'],
    role: ['身份', '身分', 'Role'],
    phone: ['电话', '電話', 'Phone'],
    state: ['最新一版', '最新一版', 'Latest release'],
    openedAt: ['打开时间', '開啟時間', 'Opened'],
    readAt: ['确认时间', '確認時間', 'Confirmed'],
  },
  empty: ['还没有发布行程', '還沒有發布行程', 'Nothing is published yet'],
  invite: [
    '发布行程后，这里会列出每位团员是否打开并确认阅读了最新一版，以及如何联系。',
    '發布行程後，這裡會列出每位團員是否開啟並確認閱讀了最新一版，以及如何聯絡。',
    'Once the timetable is published, this shows who has opened the latest release and confirmed reading it, and how to reach those who have not.',
  ],
} as const;
