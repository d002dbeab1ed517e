/** What the frame around every page says: app bar, menu, sign-in, legends, and what goes wrong anywhere. */
export const shell = {
  app: {
    name: ['渝台', '渝台', 'Yutai'],
    about: ['重庆·台湾周工作台', '重慶·台灣週工作台', 'The desk of the Chongqing-Taiwan Week'],
  },
  menu: {
    label: ['主菜单', '主選單', 'Main menu'],
    overview: ['概览', '總覽', 'Overview'],
    timetable: ['日程表', '行程表', 'Timetable'],
    board: ['排程板', '排程板', 'Board'],
    conflicts: ['冲突', '衝突', 'Conflicts'],
    notices: ['通知', '通知', 'Notices'],
    attendance: ['签到', '簽到', 'Attendance'],
    readings: ['阅读情况', '閱讀情況', 'Read by'],
    reminders: ['提醒', '提醒', 'Reminders'],
    waiting: ['待办', '待辦', 'Waiting'],
    week: ['本届', '本屆', 'This edition'],
    directory: ['名录', '名錄', 'Directory'],
    administration: ['管理', '管理', 'Administration'],
  },
  edition: {
    pick: ['当前届次', '目前屆次', 'Edition'],
    none: ['还没有届次', '還沒有屆次', 'No edition yet'],
    noneHint: [
      '先新建一届，团组和日程都归在届下。',
      '請先新增一屆，團組與行程都歸在屆下。',
      'Make an edition first: delegations and activities belong to one.',
    ],
  },
  language: { pick: ['语言', '語言', 'Language'] },
  user: {
    signOutEverywhere: ['在所有设备上退出', '在所有裝置上登出', 'Sign out everywhere'],
    signOutEverywhereTitle: ['在所有设备上退出登录？', '在所有裝置上登出？', 'Sign out on every device?'],
    signOutEverywhereText: [
      '您的账户在各处的登录都会立即结束，包括这里。',
      '您的帳號在各處的登入都會立即結束，包括這裡。',
      'Every session of your account ends at once, this one too.',
    ],
  },
  signIn: {
    title: ['登录', '登入', 'Sign in'],
    email: ['邮箱', '電子郵件', 'E-mail'],
    password: ['密码', '密碼', 'Password'],
    submit: ['登录', '登入', 'Sign in'],
  },
  record: {
    illustrative: [
      '带点线的内容是示意，并非来自公开报道。',
      '帶點線的內容為示意，並非來自公開報導。',
      'What has a dotted line beneath it is illustrative, not from a published source.',
    ],
    illustrativeMark: ['示意', '示意', 'Illustrative'],
    staleTitle: [
      '您编辑时，别人保存了这条记录',
      '您編輯時，他人儲存了這筆紀錄',
      'Somebody else saved this while you were editing',
    ],
    staleText: [
      '您填写的内容还在，尚未保存。载入最新内容后，您改过的各栏保持不变，再保存一次即可。',
      '您填寫的內容還在，尚未儲存。載入最新內容後，您改過的各欄維持不變，再儲存一次即可。',
      'What you typed is still here, not saved yet. Load the latest, which leaves the fields that you changed as you typed them, and save again.',
    ],
    staleReload: ['载入最新内容', '載入最新內容', 'Load the latest'],
    created: ['建于', '建立於', 'Made'],
    updated: ['改于', '修改於', 'Last changed'],
    notGiven: ['未填', '未填', 'Not given'],
    noneFound: ['没有符合条件的记录', '沒有符合條件的紀錄', 'Nothing matches'],
    deleted: ['已删除“%{name}”', '已刪除「%{name}」', '“%{name}” is deleted'],
    filters: ['筛选', '篩選', 'Filters'],
  },
} as const;
