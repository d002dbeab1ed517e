import type { Messages } from './message-shape.js';

/** What is said of a list that is taken in: of the file, a row or a cell. */
export const SHEET_MESSAGES = {
  'sheet.unreadable': {
    'zh-Hans': '这个文件读不出来，请另存为 .xlsx 或 .csv 后再试。',
    'zh-Hant': '這個檔案讀不出來，請另存為 .xlsx 或 .csv 後再試。',
    en: 'This file cannot be read; save it as .xlsx or .csv and try again.',
  },
  'sheet.oldFormat': {
    'zh-Hans': '这是旧版 Excel 格式（.xls），请另存为 .xlsx 后再试。',
    'zh-Hant': '這是舊版 Excel 格式（.xls），請另存為 .xlsx 後再試。',
    en: 'This is the old Excel format (.xls); save it as .xlsx and try again.',
  },
  'sheet.empty': {
    'zh-Hans': '表里没有内容。',
    'zh-Hant': '表裡沒有內容。',
    en: 'There is nothing in this sheet.',
  },
  'sheet.tooManyRows': {
    'zh-Hans': '一次最多 {max} 行，请分成几个文件。',
    'zh-Hant': '一次最多 {max} 列，請分成幾個檔案。',
    en: 'At most {max} rows at a time; split the list into several files.',
  },
  'sheet.noName': {
    'zh-Hans': '没有指明哪一列是姓名。',
    'zh-Hant': '沒有指明哪一欄是姓名。',
    en: 'No column is said to hold the names.',
  },
  'sheet.noTitle': {
    'zh-Hans': '没有指明哪一列是项目名称。',
    'zh-Hant': '沒有指明哪一欄是項目名稱。',
    en: 'No column is said to hold the names of the projects.',
  },
  'sheet.hasRejected': {
    'zh-Hans': '有些行不能导入，因此全部未导入；请改正，或选择跳过这些行。',
    'zh-Hant': '有些列無法匯入，因此全部未匯入；請改正，或選擇略過這些列。',
    en: 'Some rows cannot be taken in, so none was; mend them, or choose to leave them out.',
  },
  'cell.error': {
    'zh-Hans': '单元格是公式错误“{text}”。',
    'zh-Hant': '儲存格是公式錯誤「{text}」。',
    en: 'The cell is the error of a formula, "{text}".',
  },
  'cell.formula': {
    'zh-Hans': '内容像是公式，不予接受。',
    'zh-Hant': '內容像是公式，不予接受。',
    en: 'This looks like a formula and is not taken.',
  },
  'phone.invalid': {
    'zh-Hans': '这不是一个电话号码。',
    'zh-Hant': '這不是一個電話號碼。',
    en: 'This is not one telephone number.',
  },
  'phone.digitsLost': {
    'zh-Hans': '表格把号码当成了数值，有几位已经丢失，请按文本重新填写。',
    'zh-Hant': '試算表把號碼當成了數值，有幾位已經遺失，請以文字重新填寫。',
    en: 'The sheet took this number for a value and lost digits; type it anew as text.',
  },
  'phone.twice': {
    'zh-Hans': '第 {row} 行的另一个人也用这个电话。',
    'zh-Hant': '第 {row} 列的另一個人也用這個電話。',
    en: 'Somebody else, in row {row}, has this number too.',
  },
  'moment.unreadable': {
    'zh-Hans': '看不懂这个时间，可写作 2025-09-15 14:30。',
    'zh-Hant': '看不懂這個時間，可寫作 2025-09-15 14:30。',
    en: 'This is not read as a time; write it like 2025-09-15 14:30.',
  },
  'moment.ambiguous': {
    'zh-Hans': '分不清哪个是月、哪个是日，请写作 2025-09-15。',
    'zh-Hant': '分不清哪個是月、哪個是日，請寫作 2025-09-15。',
    en: 'The day and the month could be either way round; write it like 2025-09-15.',
  },
  'row.nameless': {
    'zh-Hans': '这一行没有姓名。',
    'zh-Hant': '這一列沒有姓名。',
    en: 'This row has no name.',
  },
  'row.untitled': {
    'zh-Hans': '这一行没有项目名称。',
    'zh-Hant': '這一列沒有項目名稱。',
    en: 'This row names no project.',
  },
  'row.sameAgreement': {
    'zh-Hans': '与第 {row} 行是同一个项目。',
    'zh-Hant': '與第 {row} 列是同一個項目。',
    en: 'This is the same project as in row {row}.',
  },
  'agreement.unmatched': {
    'zh-Hans': '本届没有找到这个项目。',
    'zh-Hant': '本屆沒有找到這個項目。',
    en: 'There is no such project in this edition.',
  },
  'agreement.ambiguous': {
    'zh-Hans': '有名称相近的项目，请选择是哪一个。',
    'zh-Hant': '有名稱相近的項目，請選擇是哪一個。',
    en: 'Projects are called much the same; choose which one is meant.',
  },
  'agreement.notSigned': {
    'zh-Hans': '项目还没有签约，请先填写签约日期。',
    'zh-Hant': '項目還沒有簽約，請先填寫簽約日期。',
    en: 'The project is not signed; give the day of the signing first.',
  },
  'agreement.givenUp': {
    'zh-Hans': '项目已终止；如已恢复，请填写现在的状态。',
    'zh-Hant': '項目已終止；如已恢復，請填寫現在的狀態。',
    en: 'The project was given up; if it goes on again, give its status.',
  },
  'stage.unknown': {
    'zh-Hans': '没有这个阶段，请写推介、在谈、签约、开工、到资或投产。',
    'zh-Hant': '沒有這個階段，請寫推介、在談、簽約、開工、到資或投產。',
    en: 'There is no such stage; write pitched, negotiating, signed, started, funded or producing.',
  },
  'status.unknown': {
    'zh-Hans': '没有这个状态，请写正常、延期、暂停或终止。',
    'zh-Hant': '沒有這個狀態，請寫正常、延期、暫停或終止。',
    en: 'There is no such status; write ongoing, delayed, suspended or terminated.',
  },
  'money.unitMissing': {
    'zh-Hans': '不知道单位，请在标题或单元格里写明，如万元、亿元、万美元。',
    'zh-Hant': '不知道單位，請在標題或儲存格裡寫明，如萬元、億元、萬美元。',
    en: 'The unit is not known; write it in the header or the cell, such as CNY million or 万元.',
  },
  'amount.otherCurrency': {
    'zh-Hans': '金额账里是另一种货币，不能相比；请在金额账里记录。',
    'zh-Hant': '金額帳裡是另一種貨幣，無法相比；請在金額帳裡記錄。',
    en: 'The ledger has another currency, so the two cannot be compared; record it in the ledger.',
  },
  'role.unknown': {
    'zh-Hans': '没有这种身份，请写团长、副团长、团员、工作人员或媒体。',
    'zh-Hant': '沒有這種身分，請寫團長、副團長、團員、工作人員或媒體。',
    en: 'There is no such role; write head, deputy, member, staff or media.',
  },
  'side.unknown': {
    'zh-Hans': '没有这个所属，请写大陆、台湾、香港、澳门或其他。',
    'zh-Hant': '沒有這個所屬，請寫大陸、台灣、香港、澳門或其他。',
    en: 'There is no such side; write mainland, Taiwan, Hong Kong, Macao or other.',
  },
  'row.repeated': {
    'zh-Hans': '与第 {row} 行是同一个人。',
    'zh-Hant': '與第 {row} 列是同一個人。',
    en: 'This is the same person as in row {row}.',
  },
  'person.ambiguous': {
    'zh-Hans': '名录里有不止一个人符合，请先在名录里分清。',
    'zh-Hant': '名錄裡有不止一個人符合，請先在名錄裡分清。',
    en: 'More than one person of the directory fits; tell them apart there first.',
  },
  'person.ofOthers': {
    'zh-Hans': '此人还在别的团组、日程或项目里，只有组织者能改其资料。',
    'zh-Hant': '此人還在別的團組、行程或項目裡，只有組織者能改其資料。',
    en: 'This person is with others too, or at work for them; only an organizer may change their particulars.',
  },
  'person.busy': {
    'zh-Hans': '此人 {from} 至 {to} 在别处，与本团的日程冲突。',
    'zh-Hant': '此人 {from} 至 {to} 在別處，與本團的日程衝突。',
    en: 'This person is elsewhere from {from} to {to}, while the delegation has something on.',
  },
  'hotel.unknown': {
    'zh-Hans': '名录里没有叫“{name}”的酒店，请先添加场所。',
    'zh-Hant': '名錄裡沒有叫「{name}」的飯店，請先新增場所。',
    en: 'There is no hotel called "{name}"; add it to the places first.',
  },
} as const satisfies Messages;
