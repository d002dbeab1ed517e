/** What is said where somebody has the handbook written. */
export const handbookTexts = {
  open: ['会务手册', '大會手冊', 'Handbook'],
  title: ['“%{name}”会务手册', '「%{name}」大會手冊', 'Handbook of “%{name}”'],
  about: [
    '按已发布的日程写成 Word 文档，本版变动在最前面：总日程、团组、考察须知、会场、车辆、联系人。可在 Word 和 WPS 中修改，可对折印成小册子。',
    '依已發布的行程寫成 Word 文件，本版異動在最前面：總行程、團組、考察須知、會場、車輛、聯絡人。可在 Word 和 WPS 中修改，可對折印成小冊子。',
    'A Word document of the published timetable, with what has changed at the front: programme, delegations, site visits, rooms, vehicles, contacts. To be changed in Word and WPS, and printed as a booklet.',
  ],
  language: ['语言', '語言', 'Language'],
  delegation: ['团组', '團組', 'Delegation'],
  everybody: ['不选则包含全部团组', '不選則包含全部團組', 'All delegations unless you choose one'],
  contacts: ['含电话、房号和航班', '含電話、房號和航班', 'With phone numbers, rooms and flights'],
  contactsHint: [
    '仅供工作人员使用；发给团员的手册请勿勾选。',
    '僅供工作人員使用；發給團員的手冊請勿勾選。',
    'For staff only: leave it off in what delegates are given.',
  ],
  release: [
    '依据第 %{number} 版，%{at}发布',
    '依據第 %{number} 版，%{at}發布',
    'Of release %{number}, published %{at}',
  ],
  unreleased: [
    '没有可用的版本：日程要先发布，团组要在已发布的版本里。',
    '沒有可用的版本：行程要先發布，團組要在已發布的版本裡。',
    'There is nothing to write it of: publish the timetable first, with this delegation in it.',
  ],
  withoutPlace: [
    '%{smart_count} 项日程没有地点：%{names}',
    '%{smart_count} 項行程沒有地點：%{names}',
    '%{smart_count} activity has no place: %{names} |||| %{smart_count} activities have no place: %{names}',
  ],
  withoutVehicle: [
    '%{smart_count} 项用车没有车辆：%{names}',
    '%{smart_count} 項用車沒有車輛：%{names}',
    '%{smart_count} transfer has no vehicle: %{names} |||| %{smart_count} transfers have no vehicle: %{names}',
  ],
  others: ['等', '等', ' and others'],
} as const;
