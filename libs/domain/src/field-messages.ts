import type { Messages } from './message-shape.js';

/** What is said at one field. */
export const FIELD_MESSAGES = {
  'field.required': {
    'zh-Hans': '请填写此栏。',
    'zh-Hant': '請填寫此欄。',
    en: 'This is needed.',
  },
  'field.unknown': {
    'zh-Hans': '没有“{field}”这一栏。',
    'zh-Hant': '沒有「{field}」這一欄。',
    en: 'There is no field "{field}".',
  },
  'field.invalid': {
    'zh-Hans': '此栏填写不正确。',
    'zh-Hant': '此欄填寫不正確。',
    en: 'This is not valid.',
  },
  'field.notInList': {
    'zh-Hans': '请从以下选项中选择：{valid}。',
    'zh-Hant': '請從以下選項中選擇：{valid}。',
    en: 'Choose one of: {valid}.',
  },
  'field.tooLong': {
    'zh-Hans': '最多 {max} 个字。',
    'zh-Hant': '最多 {max} 個字。',
    en: 'At most {max} characters.',
  },
  'field.tooShort': {
    'zh-Hans': '至少 {min} 个字。',
    'zh-Hant': '至少 {min} 個字。',
    en: 'At least {min} characters.',
  },
  'field.tooMany': {
    'zh-Hans': '最多 {max} 项。',
    'zh-Hant': '最多 {max} 項。',
    en: 'At most {max} of these.',
  },
  'field.notPositive': {
    'zh-Hans': '须大于 0。',
    'zh-Hant': '須大於 0。',
    en: 'This must be above 0.',
  },
  'field.outOfRange': {
    'zh-Hans': '应在 {min} 与 {max} 之间。',
    'zh-Hant': '應在 {min} 與 {max} 之間。',
    en: 'This must be between {min} and {max}.',
  },
  'field.controlCharacter': {
    'zh-Hans': '含有不可见的控制字符。',
    'zh-Hant': '含有不可見的控制字元。',
    en: 'This contains an invisible control character.',
  },
  'field.unknownRecord': {
    'zh-Hans': '所选的记录不存在。',
    'zh-Hant': '所選的紀錄不存在。',
    en: 'What was chosen here does not exist.',
  },
  'text.empty': {
    'zh-Hans': '请至少用一种语言填写。',
    'zh-Hant': '請至少用一種語言填寫。',
    en: 'Give this in at least one language.',
  },
  'number.invalid': {
    'zh-Hans': '请填写数字，不带单位，如 320000000 或 0.35。',
    'zh-Hant': '請填寫數字，不帶單位，如 320000000 或 0.35。',
    en: 'Give a number in digits without a unit, such as 320000000 or 0.35.',
  },
  'number.notWhole': {
    'zh-Hans': '请填写整数。',
    'zh-Hant': '請填寫整數。',
    en: 'Give a whole number in digits.',
  },
  'email.invalid': {
    'zh-Hans': '请填写完整的邮箱，如 name@example.com。',
    'zh-Hant': '請填寫完整的電子郵件，如 name@example.com。',
    en: 'Give a whole e-mail address, such as name@example.com.',
  },
  'url.invalid': {
    'zh-Hans': '请填写完整的网址，以 https:// 或 http:// 开头。',
    'zh-Hant': '請填寫完整的網址，以 https:// 或 http:// 開頭。',
    en: 'Give a whole address that begins with https:// or http://.',
  },
  'clock.invalid': {
    'zh-Hans': '请填写 00:00 至 24:00 之间的时刻，如 09:30。',
    'zh-Hant': '請填寫 00:00 至 24:00 之間的時刻，如 09:30。',
    en: 'Give a time of day from 00:00 to 24:00, such as 09:30.',
  },
  'cutoff.invalid': {
    'zh-Hans': '请填写年、月或日，如 2024、2024-06 或 2024-06-30。',
    'zh-Hant': '請填寫年、月或日，如 2024、2024-06 或 2024-06-30。',
    en: 'Give a year, a month or a day, such as 2024, 2024-06 or 2024-06-30.',
  },
  'period.invalid': {
    'zh-Hans': '请填写起止的月份或年份，如 2025-01/2025-07。',
    'zh-Hant': '請填寫起訖的月份或年份，如 2025-01/2025-07。',
    en: 'Give the first and the last month or year, such as 2025-01/2025-07.',
  },
  'day.invalid': {
    'zh-Hans': '请填写有效的日期，如 2025-09-16。',
    'zh-Hant': '請填寫有效的日期，如 2025-09-16。',
    en: 'Give a day that exists, such as 2025-09-16.',
  },
  'instant.invalid': {
    'zh-Hans': '请填写有效的时间，并带时区偏移。',
    'zh-Hant': '請填寫有效的時間，並帶時區偏移。',
    en: 'Give a time that exists, with its offset from UTC.',
  },
  'timeZone.unknown': {
    'zh-Hans': '不认识这个时区。',
    'zh-Hant': '不認識這個時區。',
    en: 'This time zone is not known.',
  },
  'district.unknown': {
    'zh-Hans': '不认识这个区县代码。',
    'zh-Hant': '不認識這個區縣代碼。',
    en: 'This district code is not known.',
  },
  'sector.unknown': {
    'zh-Hans': '不认识这个行业代码。',
    'zh-Hant': '不認識這個產業代碼。',
    en: 'This sector code is not known.',
  },
  'range.endBeforeStart': {
    'zh-Hans': '结束须晚于开始。',
    'zh-Hant': '結束須晚於開始。',
    en: 'The end must come after the start.',
  },
  'range.incomplete': {
    'zh-Hans': '开始和结束须一并填写。',
    'zh-Hant': '開始和結束須一併填寫。',
    en: 'Give both the start and the end, or neither.',
  },
  'range.outside': {
    'zh-Hans': '须在 {from} 至 {to} 之间。',
    'zh-Hant': '須在 {from} 至 {to} 之間。',
    en: 'This must lie between {from} and {to}.',
  },
  'range.tooLong': {
    'zh-Hans': '最长 {max} 天。',
    'zh-Hant': '最長 {max} 天。',
    en: 'At most {max} days.',
  },
  'group.otherDelegation': {
    'zh-Hans': '请同时选择该分组所属的团组。',
    'zh-Hant': '請同時選擇該分組所屬的團組。',
    en: 'Choose the delegation of this group as well.',
  },
  'excuse.notWithDelegation': {
    'zh-Hans': '只有随团组或分组参加的人可以请假。',
    'zh-Hant': '只有隨團組或分組參加的人可以請假。',
    en: 'Only somebody who comes with a delegation or group can be excused.',
  },
  'excuse.notGiven': {
    'zh-Hans': '此人没有请假。',
    'zh-Hant': '此人沒有請假。',
    en: 'This person is not excused.',
  },
  'travel.samePlace': {
    'zh-Hans': '出发地和到达地不能是同一处。',
    'zh-Hant': '出發地與抵達地不能是同一處。',
    en: 'There is no road from a place to itself.',
  },
  'travel.ambiguousName': {
    'zh-Hans': '这个名称对应不止一处。',
    'zh-Hant': '這個名稱對應不止一處。',
    en: 'More than one is called so.',
  },
  'travel.mixedPair': {
    'zh-Hans': '两端须同为场所或同为区县。',
    'zh-Hant': '兩端須同為場所或同為區縣。',
    en: 'Give two places or two districts, not one of each.',
  },
  'travel.notMinutes': {
    'zh-Hans': '须为 1 至 1440 的整数分钟。',
    'zh-Hant': '須為 1 至 1440 的整數分鐘。',
    en: 'This must be a whole number of minutes from 1 to 1440.',
  },
  'money.unreadable': {
    'zh-Hans': '看不懂这个金额，可写作 3.2亿元 或 5000万美元。',
    'zh-Hant': '看不懂這個金額，可寫作 3.2億元 或 5000萬美元。',
    en: 'This is not read as an amount; write it like CNY 3.2 billion or 120 million TWD.',
  },
  'money.ambiguous': {
    'zh-Hans': '这个金额可能有不止一种意思，请写明数字和币种，如 12.5万元、3.2亿美元。',
    'zh-Hant': '這個金額可能有不止一種意思，請寫明數字和幣別，如 12.5萬元、3.2億美元。',
    en: 'This could mean more than one amount; write the number and the currency in full, such as CNY 125,000 or USD 3.2 million.',
  },
  'money.currencyMissing': {
    'zh-Hans': '请写明币种，如 3.2亿元、5000万美元。',
    'zh-Hant': '請寫明幣別，如 3.2億元、5000萬美元。',
    en: 'Say in which currency, such as CNY 3.2 billion or 120 million TWD.',
  },
  'money.currencyUnknown': {
    'zh-Hans': '不认识这个币种，可写币种名或代码，如 美元、USD。',
    'zh-Hant': '不認識這個幣別，可寫幣別名稱或代碼，如 美元、USD。',
    en: 'This currency is not known; write its three-letter code, such as USD.',
  },
  'money.negative': {
    'zh-Hans': '金额不能为负。',
    'zh-Hant': '金額不能為負。',
    en: 'An amount cannot be negative.',
  },
  'money.tooPrecise': {
    'zh-Hans': '金额最多两位小数。',
    'zh-Hant': '金額最多兩位小數。',
    en: 'An amount has at most two decimal places.',
  },
  'money.tooLarge': {
    'zh-Hans': '金额太大。',
    'zh-Hant': '金額太大。',
    en: 'This amount is too large.',
  },
} as const satisfies Messages;
