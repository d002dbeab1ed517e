import type { NoticeChannel, NoticeFault, NoticeStatus } from '@yutai/domain';
import type { Triple } from './triple';

type Words<T extends string> = Readonly<Record<T, Triple>>;

/** How far the sending of a notice got, on what way, and why not further; parts of `words`. */
export const noticeWords = {
  noticeStatus: {
    prepared: ['人工转告', '人工轉告', 'By hand'],
    held: ['未发，留存', '未寄，留存', 'Held'],
    queued: ['待发送', '待寄送', 'Waiting'],
    sending: ['发送中', '寄送中', 'Sending'],
    sent: ['已发送', '已寄送', 'Sent'],
    uncertain: ['不确定', '不確定', 'Uncertain'],
    dead: ['未送达', '未送達', 'Not delivered'],
    cancelled: ['已取消', '已取消', 'Cancelled'],
    superseded: ['并入后一则', '併入後一則', 'In a later one'],
  } satisfies Words<NoticeStatus>,
  noticeChannel: {
    email: ['邮件', '電子郵件', 'E-mail'],
    webhook: ['群机器人', '群機器人', 'Webhook'],
  } satisfies Words<NoticeChannel>,
  noticeFault: {
    refused: [
      '对方拒收：地址可能有误',
      '對方拒收：地址可能有誤',
      'The other side refused it: the address may be wrong',
    ],
    busy: [
      '对方暂时不收，稍后再试',
      '對方暫時不收，稍後再試',
      'The other side does not take it now; it is tried again later',
    ],
    unreachable: ['连不上对方的服务器', '連不上對方的伺服器', 'The server could not be reached'],
    signInRefused: [
      '邮件服务器不认账号或密码',
      '郵件伺服器不認帳號或密碼',
      'The mail server refused the user or password',
    ],
    senderRefused: [
      '邮件服务器不接受发件人（MAIL_FROM）',
      '郵件伺服器不接受寄件人（MAIL_FROM）',
      'The mail server does not take the sender (MAIL_FROM)',
    ],
    timedOut: ['对方长时间没有回应', '對方長時間沒有回應', 'The other side did not answer in time'],
    interrupted: ['发送时程序中断', '寄送時程式中斷', 'The sending was interrupted'],
    unanswered: [
      '已交给对方，但没有收到回执，可能已送达',
      '已交給對方，但沒有收到回執，可能已送達',
      'It was handed over and not answered: it may have arrived',
    ],
  } satisfies Words<NoticeFault>,
} as const;

/** What is said of the notices that a release prepares, and of sending them. */
export const noticeTexts = {
  title: ['给收件人的通知', '給收件人的通知', 'Notices'],
  about: [
    '按各人的语言写好；没有邮箱的人请手动转告。',
    '按各人的語言寫好；沒有電子郵件的人請手動轉告。',
    'In each reader’s language; who has no address is told by hand.',
  ],
  sentAtOnce: [
    '发布后立即发出 %{smart_count} 条通知，静默时段也不等。',
    '發布後立即寄出 %{smart_count} 則通知，靜默時段也不等。',
    'Once published, %{smart_count} notice goes out at once, in quiet hours too. |||| Once published, %{smart_count} notices go out at once, in quiet hours too.',
  ],
  sentLater: [
    '若现在发布，%{smart_count} 条通知在%{at}发出。',
    '若現在發布，%{smart_count} 則通知在%{at}寄出。',
    'Published now, %{smart_count} notice goes out at %{at}. |||| Published now, %{smart_count} notices go out at %{at}.',
  ],
  staysHeld: [
    '没有配置发信：%{smart_count} 条通知不会发出，留在通知页，请复制文字转发。',
    '尚未設定發信：%{smart_count} 則通知不會寄出，留在通知頁，請複製文字轉發。',
    'No mail server is set: %{smart_count} notice stays among the notices, to be copied and passed on. |||| No mail server is set: %{smart_count} notices stay among the notices, to be copied and passed on.',
  ],
  previewFailed: [
    '没能读取给收件人的通知，发布前请重试：%{why}',
    '未能讀取給收件人的通知，發布前請重試：%{why}',
    'The notices could not be read; try again before publishing: %{why}',
  ],
  nobody: ['没有人需要通知。', '沒有人需要通知。', 'Nobody needs to be told.'],
  wholeEdition: ['全部日程', '全部行程', 'The whole timetable'],
  readers: [
    '%{smart_count} 个收件人',
    '%{smart_count} 個收件人',
    '%{smart_count} reader |||| %{smart_count} readers',
  ],
  withoutMail: [
    '其中 %{smart_count} 人没有邮箱，或不收邮件。',
    '其中 %{smart_count} 人沒有電子郵件，或不收郵件。',
    '%{smart_count} of them gets no mail. |||| %{smart_count} of them get no mail.',
  ],
  more: ['等 %{smart_count} 人', '等 %{smart_count} 人', 'and %{smart_count} more'],
  ofRelease: ['查看通知', '檢視通知', 'Its notices'],
  urgent: ['立即发送，不等静默时段结束', '立即寄送，不等靜默時段結束', 'Send at once, in quiet hours too'],
  noMail: [
    '还没有配置发信：给个人的通知都留在这里，请复制文字转发；或请管理员设置 SMTP_URL。群机器人照常收到。',
    '尚未設定發信：給個人的通知都留在這裡，請複製文字轉發；或請管理員設定 SMTP_URL。群機器人照常收到。',
    'No mail server is set: notices to people stay here. Copy them and pass them on, or have SMTP_URL set. Webhooks are told all the same.',
  ],
  progress: ['各版发送情况', '各版寄送情況', 'How far each release got'],
  sendDead: ['重发未送达的', '重寄未送達的', 'Send again what was not delivered'],
  sendHeld: ['发送留存的', '寄送留存的', 'Send what is held'],
  cancelAll: ['取消尚未发送的', '取消尚未寄送的', 'Cancel what was not sent'],
  sendDeadSure: [
    '本届 %{smart_count} 则未送达的通知将立即重发。',
    '本屆 %{smart_count} 則未送達的通知將立即重寄。',
    '%{smart_count} notice of this edition that was not delivered is sent again at once. |||| %{smart_count} notices of this edition that were not delivered are sent again at once.',
  ],
  sendHeldSure: [
    '本届 %{smart_count} 则留存的通知将立即发送。请确认内容还没有过时。',
    '本屆 %{smart_count} 則留存的通知將立即寄送。請確認內容還沒有過時。',
    '%{smart_count} held notice of this edition is sent at once. Make sure that it still holds. |||| %{smart_count} held notices of this edition are sent at once. Make sure that they still hold.',
  ],
  cancelAllSure: [
    '本届 %{smart_count} 则尚未发送的通知将不再发送。',
    '本屆 %{smart_count} 則尚未寄送的通知將不再寄送。',
    '%{smart_count} notice of this edition that was not sent yet will not be. |||| %{smart_count} notices of this edition that were not sent yet will not be.',
  ],
  send: ['发送', '寄送', 'Send'],
  sendAgain: ['重发', '重寄', 'Send again'],
  sendSure: ['立即发送这则通知？', '立即寄送這則通知？', 'Send this notice at once?'],
  uncertainSure: [
    '这则通知可能已经送达：重发的话，对方可能收到两次（同一 Message-ID）。',
    '這則通知可能已經送達：重寄的話，對方可能收到兩次（同一 Message-ID）。',
    'This may have arrived already: sent again, it may arrive twice, under the same Message-ID.',
  ],
  cancel: ['不发送', '不寄送', 'Do not send'],
  cancelSure: ['这则通知将不再发送。', '這則通知將不再寄送。', 'This notice will not be sent.'],
  back: ['返回', '返回', 'Back'],
  sentAgain: ['已排入发送', '已排入寄送', 'It is being sent'],
  cancelled: ['已取消发送', '已取消寄送', 'It will not be sent'],
  changed: [
    '%{smart_count} 则通知',
    '%{smart_count} 則通知',
    '%{smart_count} notice |||| %{smart_count} notices',
  ],
  wechat: ['复制到微信（简体）', '複製到微信（簡體）', 'Copy for WeChat'],
  line: ['复制到 LINE（繁体）', '複製到 LINE（繁體）', 'Copy for LINE'],
  text: ['通知内容', '通知內容', 'What it says'],
  attempts: ['发送记录', '寄送紀錄', 'Attempts'],
  noAttempts: ['还没有尝试发送。', '尚未嘗試寄送。', 'Nothing was tried yet.'],
  attempt: ['第 %{number} 次', '第 %{number} 次', 'Attempt %{number}'],
  tryAgain: ['稍后再试', '稍後再試', 'Tried again later'],
  said: ['详情：%{reply}', '詳情：%{reply}', 'In detail: %{reply}'],
} as const;

export const noticeResource = {
  name: ['通知', '通知', 'notice |||| Notices'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    releaseId: ['发布', '發布', 'Release'],
    releaseNumber: ['发布', '發布', 'Release'],
    since: ['相对于', '相對於', 'Told against'],
    delegationId: ['团组', '團組', 'Delegation'],
    delegationName: ['团组', '團組', 'Delegation'],
    recipientName: ['收件人', '收件人', 'For'],
    language: ['语言', '語言', 'Language'],
    body: ['内容', '內容', 'Text'],
    status: ['状态', '狀態', 'Status'],
    channel: ['方式', '方式', 'By'],
    address: ['地址', '地址', 'Address'],
    preparedAt: ['写于', '寫於', 'Written'],
    dueAt: ['下次发送', '下次寄送', 'Next attempt'],
    sentAt: ['发送于', '寄送於', 'Sent'],
    fault: ['原因', '原因', 'Why'],
    messageId: ['Message-ID', 'Message-ID', 'Message-ID'],
  },
  empty: ['还没有通知', '還沒有通知', 'No notices yet'],
  invite: [
    '发布日程时，系统为每个受影响的人写好一则通知并发送。',
    '發布行程時，系統為每個受影響的人寫好一則通知並寄送。',
    'Publishing writes and sends one to everybody whom its changes concern.',
  ],
} as const;
