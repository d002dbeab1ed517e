import type { Schemas } from '@yutai/api-client';
import type { Triple } from './triple';

type Field = Schemas['IntakeField'];
type Outcome = Schemas['IntakeOutcome'];

/** What a column of a list can be about. */
const field: Record<Field, Triple> = {
  name: ['姓名', '姓名', 'Name'],
  nameHans: ['姓名（简体）', '姓名（簡體）', 'Name, simplified'],
  nameHant: ['姓名（繁体）', '姓名（繁體）', 'Name, traditional'],
  nameEn: ['姓名（英文）', '姓名（英文）', 'Name, romanised'],
  title: ['职务', '職稱', 'Title'],
  organisation: ['单位', '單位', 'Organisation'],
  side: ['所属', '所屬', 'Side'],
  phone: ['电话', '電話', 'Phone'],
  email: ['邮箱', '電子郵件', 'E-mail'],
  role: ['团内身份', '團內身分', 'Role'],
  group: ['分组', '分組', 'Group'],
  arrivesAt: ['到达', '抵達', 'Arrives'],
  arrivalClock: ['到达时刻', '抵達時刻', 'Arrival, time of day'],
  arrivalNumber: ['到达航班或车次', '抵達班機或車次', 'Arriving flight or train'],
  arrivalTerminal: ['到达航站楼或车站', '抵達航廈或車站', 'Arrival terminal'],
  departsAt: ['离开', '離開', 'Departs'],
  departureClock: ['离开时刻', '離開時刻', 'Departure, time of day'],
  departureNumber: ['返程航班或车次', '回程班機或車次', 'Departing flight or train'],
  departureTerminal: ['返程航站楼或车站', '回程航廈或車站', 'Departure terminal'],
  hotel: ['住宿', '住宿', 'Hotel'],
  room: ['房号', '房號', 'Room'],
  diet: ['饮食要求', '飲食需求', 'Diet'],
  mobility: ['行动需要', '行動需求', 'Getting about'],
  emergencyName: ['紧急联系人', '緊急聯絡人', 'Emergency contact'],
  emergencyPhone: ['紧急联系电话', '緊急聯絡電話', 'Emergency phone'],
  notes: ['备注', '備註', 'Notes'],
};

const outcome: Record<Outcome, Triple> = {
  new: ['新增', '新增', 'New'],
  joined: ['名录中已有', '名錄中已有', 'From the directory'],
  changed: ['有变化', '有變化', 'Changed'],
  unchanged: ['无变化', '無變化', 'Unchanged'],
  rejected: ['不能导入', '無法匯入', 'Rejected'],
};

/** Taking in the list of a delegation from a sheet. */
export const intakeTexts = {
  open: ['导入名单…', '匯入名單…', 'Import list…'],
  title: ['导入名单：%{name}', '匯入名單：%{name}', 'Import the list of %{name}'],
  about: [
    '选择协会发来的 .xlsx 或 .csv 文件，最多 %{rows} 行。先看每一处变化，确认后才导入；空白的单元格不会清除已有内容，证件号码不会保存。',
    '選擇公會寄來的 .xlsx 或 .csv 檔案，最多 %{rows} 列。先看每一處變化，確認後才匯入；空白的儲存格不會清除已有內容，證件號碼不會保存。',
    'Choose the .xlsx or .csv that the association sent, of at most %{rows} rows. You see every change before anything is kept. Empty cells clear nothing, and numbers of permits are not kept.',
  ],
  applying: ['正在导入 %{count} 人…', '正在匯入 %{count} 人…', 'Taking in %{count}…'],
  override: ['仍要导入', '仍要匯入', 'Take them in all the same'],
  overrideTitle: ['为什么仍要导入？', '為什麼仍要匯入？', 'Why take them in all the same?'],
  noName: ['请指明哪一列是姓名。', '請指明哪一欄是姓名。', 'Say which column holds the names.'],
  person: ['姓名', '姓名', 'Name'],
  newOrganisations: [
    '名录中将新增 %{count} 个单位。',
    '名錄中將新增 %{count} 個單位。',
    'Organisations that the directory will gain: %{count}.',
  ],
  conflicts: [
    '这些人加入后与日程冲突，因此还不能导入：',
    '這些人加入後與行程衝突，因此還無法匯入：',
    'With these people the timetable does not hold, so the list cannot be taken in yet:',
  ],
  skip: ['跳过不能导入的行', '略過無法匯入的列', 'Leave the rejected rows out'],
  apply: ['导入 %{count} 人', '匯入 %{count} 人', 'Take in %{count}'],
  upToDate: [
    '名单与现有资料一致，无需导入。',
    '名單與現有資料一致，無需匯入。',
    'The list says nothing new.',
  ],
  done: ['名单已导入', '名單已匯入', 'The list was taken in'],
  field,
  outcome,
} as const;
