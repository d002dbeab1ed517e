import type { Messages } from './message-shape.js';

/** What is said of a request as such, and of who asks. */
export const REQUEST_MESSAGES = {
  'request.malformed': {
    'zh-Hans': '请求无法读取。',
    'zh-Hant': '請求無法讀取。',
    en: 'The request cannot be read.',
  },
  'request.invalid': {
    'zh-Hans': '有内容填写不正确，请看各栏的说明。',
    'zh-Hant': '有內容填寫不正確，請看各欄的說明。',
    en: 'Some fields are not right; see each of them.',
  },
  'request.unprocessable': {
    'zh-Hans': '有内容不符合规则，请看各栏的说明。',
    'zh-Hant': '有內容不符合規則，請看各欄的說明。',
    en: 'Some fields break a rule; see each of them.',
  },
  'request.tooLarge': {
    'zh-Hans': '提交的内容太大。',
    'zh-Hant': '提交的內容太大。',
    en: 'This is too large.',
  },
  'request.unsupportedMediaType': {
    'zh-Hans': '不接受这种格式的内容。',
    'zh-Hant': '不接受這種格式的內容。',
    en: 'Content of this type is not taken.',
  },
  'file.lost': {
    'zh-Hans': '这个文件的内容已不在服务器上，请联系管理员从备份恢复。',
    'zh-Hant': '這個檔案的內容已不在伺服器上，請聯絡管理員從備份還原。',
    en: 'The content of this file is no longer on the server. Ask whoever runs it to bring it back from a backup.',
  },
  'file.typeNotTaken': {
    'zh-Hans': '只接受 JPEG、PNG、WebP 图片和 PDF 文件。',
    'zh-Hant': '只接受 JPEG、PNG、WebP 圖片和 PDF 檔案。',
    en: 'Only JPEG, PNG and WebP pictures and PDF files are taken.',
  },
  'request.preconditionRequired': {
    'zh-Hans': '请在 If-Match 中写明所改记录的版本。',
    'zh-Hant': '請在 If-Match 中寫明所改紀錄的版本。',
    en: 'Say in If-Match which version you are changing.',
  },
  'request.foreignOrigin': {
    'zh-Hans': '请求来自别的网站，已拒绝。',
    'zh-Hant': '請求來自別的網站，已拒絕。',
    en: 'This request came from another site and was refused.',
  },
  'request.tooMany': {
    'zh-Hans': '请求太频繁，请稍后再试。',
    'zh-Hant': '請求太頻繁，請稍後再試。',
    en: 'Too many requests; try again a little later.',
  },
  'request.unknownRoute': {
    'zh-Hans': '没有这个地址。',
    'zh-Hant': '沒有這個位址。',
    en: 'There is nothing at this address.',
  },
  'query.unknownName': {
    'zh-Hans': '有不认识的查询参数。',
    'zh-Hant': '有不認識的查詢參數。',
    en: 'There is a parameter that is not known.',
  },
  'query.invalidValue': {
    'zh-Hans': '有查询参数的值无效。',
    'zh-Hant': '有查詢參數的值無效。',
    en: 'A parameter has a value that is not valid.',
  },
  'idempotency.mismatch': {
    'zh-Hans': '这个 Idempotency-Key 已用于另一个请求。',
    'zh-Hant': '這個 Idempotency-Key 已用於另一個請求。',
    en: 'This Idempotency-Key was used for a different request.',
  },
  'server.failed': {
    'zh-Hans': '系统出错，请稍后再试。',
    'zh-Hant': '系統出錯，請稍後再試。',
    en: 'Something went wrong here; try again later.',
  },
  'server.unavailable': {
    'zh-Hans': '系统暂时无法使用，请稍后再试。',
    'zh-Hant': '系統暫時無法使用，請稍後再試。',
    en: 'The service cannot be used right now; try again shortly.',
  },
  'session.required': {
    'zh-Hans': '请先登录。',
    'zh-Hant': '請先登入。',
    en: 'Please sign in first.',
  },
  'session.badCredentials': {
    'zh-Hans': '邮箱或密码不正确。',
    'zh-Hant': '電子郵件或密碼不正確。',
    en: 'The e-mail address or the password is wrong.',
  },
  'session.other': {
    'zh-Hans': '此处已由另一账号登录。',
    'zh-Hant': '此處已由另一帳號登入。',
    en: 'Somebody else is signed in here now.',
  },
  'right.missing': {
    'zh-Hans': '您没有权限这样做。',
    'zh-Hant': '您沒有權限這樣做。',
    en: 'You may not do this.',
  },
  'link.unknown': {
    'zh-Hans': '此链接无效，请向主办方索取新链接。',
    'zh-Hant': '此連結無效，請向主辦方索取新連結。',
    en: 'This link is not valid; ask the organizer for a new one.',
  },
  'link.revoked': {
    'zh-Hans': '此链接已停用，请向主办方索取新链接。',
    'zh-Hant': '此連結已停用，請向主辦方索取新連結。',
    en: 'This link has been withdrawn; ask the organizer for a new one.',
  },
  'link.expired': {
    'zh-Hans': '此链接已过期，请向主办方索取新链接。',
    'zh-Hant': '此連結已過期，請向主辦方索取新連結。',
    en: 'This link has expired; ask the organizer for a new one.',
  },
  'feed.unknown': {
    'zh-Hans': '没有这个日历订阅，请核对地址或索取新的。',
    'zh-Hant': '沒有這個行事曆訂閱，請核對位址或索取新的。',
    en: 'There is no such calendar feed; check its address or ask for a new one.',
  },
  'feed.revoked': {
    'zh-Hans': '此日历订阅已停用，请索取新的地址。',
    'zh-Hant': '此行事曆訂閱已停用，請索取新的位址。',
    en: 'This calendar feed has been withdrawn; ask for a new address.',
  },
  'feed.expired': {
    'zh-Hans': '此日历订阅已过期，可以从日历中删除。',
    'zh-Hant': '此行事曆訂閱已過期，可以從行事曆中刪除。',
    en: 'This calendar feed has expired; it can be removed from your calendar.',
  },
  'link.required': {
    'zh-Hans': '请打开发给您的链接。',
    'zh-Hant': '請開啟寄給您的連結。',
    en: 'Open the link that was given to you.',
  },
} as const satisfies Messages;
