import type { Messages } from './message-shape.js';

/** What is said of a record that cannot be read or changed so. */
export const RECORD_MESSAGES = {
  'record.notFound': {
    'zh-Hans': '没有找到这条记录。',
    'zh-Hant': '沒有找到這筆紀錄。',
    en: 'This record was not found.',
  },
  'record.stale': {
    'zh-Hans': '这条记录已被他人修改，请刷新后再改。',
    'zh-Hant': '這筆紀錄已被他人修改，請重新整理後再改。',
    en: 'Somebody has changed this since you opened it; reload and try again.',
  },
  'record.inUse': {
    'zh-Hans': '这条记录正被使用，不能删除。',
    'zh-Hant': '這筆紀錄正被使用，不能刪除。',
    en: 'This is in use and cannot be deleted.',
  },
  'group.inUse': {
    'zh-Hans': '这一组还单独参加日程，不能合并：先把那些日程改为全团参加，或删除。',
    'zh-Hant': '這一組還單獨參加行程，不能合併：先把那些行程改為全團參加，或刪除。',
    en: 'This group still takes part in something by itself: have the whole delegation come there, or delete it, first.',
  },
  'record.unique': {
    'zh-Hans': '已有相同的记录。',
    'zh-Hant': '已有相同的紀錄。',
    en: 'There is one like this already.',
  },
  'record.otherEdition': {
    'zh-Hans': '所选的记录属于另一届。',
    'zh-Hant': '所選的紀錄屬於另一屆。',
    en: 'What was chosen belongs to another edition.',
  },
  'activity.statusNotAllowed': {
    'zh-Hans': '这个日程目前的状态不允许这样做。',
    'zh-Hant': '這個日程目前的狀態不允許這樣做。',
    en: 'The activity is in a state that does not allow this.',
  },
  'agreement.hasLines': {
    'zh-Hans': '该项目已有金额记录，只能作废，不能删除。',
    'zh-Hant': '該項目已有金額紀錄，只能作廢，不能刪除。',
    en: 'This agreement has amounts: it can be voided, not deleted.',
  },
  'agreement.stageNotAllowed': {
    'zh-Hans': '项目目前的阶段不允许这样做。',
    'zh-Hant': '項目目前的階段不允許這樣做。',
    en: 'The agreement is at a stage that does not allow this.',
  },
  'agreement.isSigned': {
    'zh-Hans': '该项目签过约，只能作废，不能删除。',
    'zh-Hant': '該項目簽過約，只能作廢，不能刪除。',
    en: 'This agreement was signed: it can be voided, not deleted.',
  },
  'agreement.isVoided': {
    'zh-Hans': '该项目已作废，恢复为有效后才能更改。',
    'zh-Hant': '該項目已作廢，恢復為有效後才能更改。',
    en: 'This agreement was voided. Reinstate it to change it.',
  },
  'agreement.notVoided': {
    'zh-Hans': '该项目没有作废，不必恢复。',
    'zh-Hant': '該項目沒有作廢，不必恢復。',
    en: 'This agreement is not voided.',
  },
  'agreement.hasArrived': {
    'zh-Hans': '该项目已有到位金额，签约不能撤回。',
    'zh-Hant': '該專案已有到位金額，簽約不能撤回。',
    en: 'Money has arrived for this agreement, so its signing cannot be taken back.',
  },
  'amount.notSigned': {
    'zh-Hans': '项目还没有签约，不能记录到位金额。',
    'zh-Hant': '專案還沒有簽約，不能記錄到位金額。',
    en: 'The agreement is not signed yet, so no money can have arrived for it.',
  },
  'ceremony.hasProjects': {
    'zh-Hans': '签约顺序里还有项目，请先移出。',
    'zh-Hant': '簽約順序裡還有專案，請先移出。',
    en: 'Its running order still has projects: take them out first.',
  },
  'ceremony.signedHere': {
    'zh-Hans': '已在此签约的项目不能移出签约顺序。',
    'zh-Hant': '已在此簽約的專案不能移出簽約順序。',
    en: 'A project that was signed here stays in the running order.',
  },
  'agreement.inFuture': {
    'zh-Hans': '这一天还没有到。',
    'zh-Hant': '這一天還沒有到。',
    en: 'That day is yet to come.',
  },
  'amount.alreadyReplaced': {
    'zh-Hans': '这笔金额已被更正过。',
    'zh-Hant': '這筆金額已被更正過。',
    en: 'This amount has been corrected already.',
  },
  'amount.severalLines': {
    'zh-Hans': '该项目有多笔合同金额，请在金额账里更正。',
    'zh-Hant': '該項目有多筆合約金額，請在金額帳裡更正。',
    en: 'This agreement has several contracted amounts: correct the one that is meant in its ledger.',
  },
  'amount.otherAgreement': {
    'zh-Hans': '所更正的金额属于另一个项目。',
    'zh-Hant': '所更正的金額屬於另一個項目。',
    en: 'The amount it replaces belongs to another agreement.',
  },
  'enquiry.statusNotAllowed': {
    'zh-Hans': '诉求目前的状态不允许这样做。',
    'zh-Hant': '訴求目前的狀態不允許這樣做。',
    en: 'The enquiry is in a state that does not allow this.',
  },
  'delegate.withOthers': {
    'zh-Hans': '此人还在别的团组、服务人员名单或日程里，请由组织者添加。',
    'zh-Hant': '此人還在別的團組、服務人員名單或行程裡，請由組織者新增。',
    en: 'This person is in another delegation, among the crew or at an activity too: ask an organizer to add them.',
  },
  'delegate.personKept': {
    'zh-Hans': '团员不能改成另一个人：请删除后为新来的人另建团员。',
    'zh-Hant': '團員不能改成另一個人：請刪除後為新來的人另建團員。',
    en: 'A delegate stays the same person: remove them, and add who comes instead.',
  },
  'enquiry.askerKept': {
    'zh-Hans': '来自行程页的问题，提出人不能更改。',
    'zh-Hant': '來自行程頁的問題，提出人不能更改。',
    en: 'A question from a page stays with whoever asked it.',
  },
  'meeting.withItself': {
    'zh-Hans': '同一个机构不能与自己洽谈。',
    'zh-Hant': '同一個機構不能與自己洽談。',
    en: 'An organisation cannot meet itself.',
  },
  'override.withoutConflict': {
    'zh-Hans': '没有可以说明理由的这一项冲突。',
    'zh-Hant': '沒有可以說明理由的這一項衝突。',
    en: 'There is no such conflict to set aside.',
  },
  'siteVisit.sameTime': {
    'zh-Hans': '与原时间相同；可以接待的话，请答复同意。',
    'zh-Hant': '與原時間相同；可以接待的話，請答覆同意。',
    en: 'This is the time that was asked for; to agree to it is to accept.',
  },
  'siteVisit.noProposal': {
    'zh-Hans': '接待方没有提出其他时间。',
    'zh-Hant': '接待方沒有提出其他時間。',
    en: 'The host has proposed no other time.',
  },
  'siteVisit.noBackupPlace': {
    'zh-Hans': '这项考察没有备用地点。',
    'zh-Hant': '這項考察沒有備用地點。',
    en: 'This visit has no backup place.',
  },
  'siteVisit.samePlace': {
    'zh-Hans': '备用地点不能与地点相同。',
    'zh-Hant': '備用地點不能與地點相同。',
    en: 'The backup place must be another than the place.',
  },
  'routing.off': {
    'zh-Hans': '没有配置路线服务。',
    'zh-Hant': '沒有設定路線服務。',
    en: 'No routing service is set up.',
  },
  'routing.unavailable': {
    'zh-Hans': '路线服务没有应答，什么都没有改；请稍后再试。',
    'zh-Hant': '路線服務沒有回應，什麼都沒有改；請稍後再試。',
    en: 'The routing service does not answer; nothing was changed. Try again later.',
  },
  'routing.misunderstood': {
    'zh-Hans': '看不懂路线服务的应答，什么都没有改；请检查其地址。',
    'zh-Hant': '看不懂路線服務的回應，什麼都沒有改；請檢查其位址。',
    en: 'The answer of the routing service is not understood; nothing was changed. Check its address.',
  },
  'user.lastOrganizer': {
    'zh-Hans': '至少要保留一位组织者。',
    'zh-Hant': '至少要保留一位組織者。',
    en: 'There must be at least one organizer left.',
  },
  'notice.otherStatus': {
    'zh-Hans': '这条通知目前的状态不允许这样做。',
    'zh-Hant': '這則通知目前的狀態不允許這樣做。',
    en: 'This notice is in a state that does not allow this.',
  },
  'notice.noMail': {
    'zh-Hans': '系统尚未配置发信（SMTP_URL）：请复制文字转发，或请管理员配置。',
    'zh-Hant': '系統尚未設定發信（SMTP_URL）：請複製文字轉發，或請管理員設定。',
    en: 'This installation sends no mail: copy the text, or have SMTP_URL set.',
  },
  'notice.noAddress': {
    'zh-Hans': '收件人没有邮箱，或不愿收邮件，或群机器人已停用：请复制文字转发。',
    'zh-Hant': '收件人沒有電子郵件，或不願收郵件，或群機器人已停用：請複製文字轉發。',
    en: 'Its reader has no address, wants no mail, or is a webhook that is switched off: copy the text.',
  },
  'notice.outdated': {
    'zh-Hans': '已经向此人通知过更新的一版：再发这条会自相矛盾。',
    'zh-Hant': '已經向此人通知過更新的一版：再發這則會自相矛盾。',
    en: 'Its reader was told of a later release: this would contradict it.',
  },
  'webhook.insecure': {
    'zh-Hans': '网址须以 https:// 开头。',
    'zh-Hant': '網址須以 https:// 開頭。',
    en: 'The address must begin with https://.',
  },
  'webhook.secretNotTaken': {
    'zh-Hans': '只有钉钉机器人需要填写加签密钥。',
    'zh-Hant': '只有釘釘機器人需要填寫加簽金鑰。',
    en: 'Only a robot of DingTalk has a secret to be given here.',
  },
  'webhook.secretNotOurs': {
    'zh-Hans': '只有“其他系统”的密钥由本系统生成。',
    'zh-Hant': '只有「其他系統」的金鑰由本系統產生。',
    en: 'Only the secret of another system is made here; a robot has its own.',
  },
  'release.unchanged': {
    'zh-Hans': '自上次发布以来没有变化，无需再发布。',
    'zh-Hant': '自上次發布以來沒有變化，無需再發布。',
    en: 'Nothing has changed since the last release.',
  },
  'release.draftChanged': {
    'zh-Hans': '您查看期间，日程已被修改；什么都没有恢复，请再看一遍。',
    'zh-Hant': '您查看期間，行程已被修改；什麼都沒有恢復，請再看一遍。',
    en: 'The timetable has changed while you looked; nothing was restored. Look once more.',
  },
  'progress.changedSince': {
    'zh-Hans': '导入之后又有项目改动过，因此一项也没有撤销。',
    'zh-Hant': '匯入之後又有項目改動過，因此一項也沒有復原。',
    en: 'Projects have changed since this import, so nothing was taken back.',
  },
  'progress.undone': {
    'zh-Hans': '这次导入已经撤销过了。',
    'zh-Hant': '這次匯入已經復原過了。',
    en: 'This import was taken back already.',
  },
} as const satisfies Messages;
