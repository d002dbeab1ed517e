/** What is said of the notices that a release prepares. */
export const noticeTexts = {
  title: ['将准备的通知', '將準備的通知', 'Notices that will be prepared'],
  about: [
    '按各人的语言写好，发布后存入通知列表；现在不会发送。',
    '按各人的語言寫好，發布後存入通知列表；現在不會寄送。',
    'Written in each reader’s language and kept in the list of notices; nothing is sent.',
  ],
  nobody: ['没有人需要通知。', '沒有人需要通知。', 'Nobody needs to be told.'],
  readers: ['%{smart_count} 人', '%{smart_count} 人', '%{smart_count} reader |||| %{smart_count} readers'],
  more: ['等 %{smart_count} 人', '等 %{smart_count} 人', 'and %{smart_count} more'],
  ofRelease: ['查看通知', '檢視通知', 'Its notices'],
} as const;

export const noticeResource = {
  name: ['通知', '通知', 'notice |||| Notices'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    releaseId: ['发布', '發布', 'Release'],
    releaseNumber: ['发布', '發布', 'Release'],
    delegationId: ['团组', '團組', 'Delegation'],
    delegationName: ['团组', '團組', 'Delegation'],
    recipientName: ['收件人', '收件人', 'For'],
    language: ['语言', '語言', 'Language'],
    body: ['内容', '內容', 'Text'],
    status: ['状态', '狀態', 'Status'],
  },
  empty: ['还没有通知', '還沒有通知', 'No notices yet'],
  invite: [
    '发布日程时，系统为每个受影响的人准备一则通知。',
    '發布行程時，系統為每個受影響的人準備一則通知。',
    'Publishing prepares one for everybody whom its changes concern.',
  ],
} as const;
