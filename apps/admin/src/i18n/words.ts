import {
  ACTIVITY_KIND_NAMES,
  ACTIVITY_STATUS_NAMES,
  ATTENDANCE_STATE_NAMES,
  DELEGATE_ROLE_NAMES,
  SIDE_NAMES,
  type Language,
  type PlaceKind,
  type Role,
  type SessionKind,
} from '@yutai/domain';
import { activityWords } from './activity-words';
import { followUpWords } from './follow-up-words';
import { noticeWords } from './notice-texts';
import { readingState } from './reading-texts';
import { reminderStep } from './reminder-texts';
import type { Triple } from './triple';
import { waitingWords } from './waiting-texts';
import { webhookKind } from './webhook-texts';

type Words<T extends string> = Readonly<Record<T, Triple>>;

const placeKind = {
  site: ['考察点', '考察點', 'Site'],
  venue: ['会场', '會場', 'Venue'],
  hotel: ['酒店', '飯店', 'Hotel'],
  restaurant: ['餐厅', '餐廳', 'Restaurant'],
  station: ['车站', '車站', 'Station'],
  airport: ['机场', '機場', 'Airport'],
  room: ['房间', '房間', 'Room'],
  other: ['其他', '其他', 'Other'],
} as const satisfies Words<PlaceKind>;

const role = {
  organizer: ['组织者', '組織者', 'Organizer'],
  staff: ['工作人员', '工作人員', 'Staff'],
  liaison: ['联络员', '聯絡員', 'Liaison'],
  viewer: ['只读', '唯讀', 'Viewer'],
} as const satisfies Words<Role>;

const sessionKind = {
  ceremony: ['仪式', '典禮', 'Ceremony'],
  seminar: ['研讨会', '研討會', 'Seminar'],
  signing: ['签约', '簽約', 'Signing'],
  matchmaking: ['对接会', '媒合會', 'Matchmaking'],
  cultural: ['文化交流', '文化交流', 'Cultural'],
  grassroots: ['基层交流', '基層交流', 'Grassroots'],
  youth: ['青年交流', '青年交流', 'Youth'],
  banquet: ['宴会', '宴會', 'Banquet'],
  briefing: ['说明会', '說明會', 'Briefing'],
} as const satisfies Words<SessionKind>;

/** Each language by the name its readers give it, whatever language the page is in. */
const language = {
  'zh-Hans': ['简体中文', '简体中文', '简体中文'],
  'zh-Hant': ['繁體中文', '繁體中文', '繁體中文'],
  en: ['English', 'English', 'English'],
} as const satisfies Words<Language>;

const weekday = {
  1: ['周一', '週一', 'Mon'],
  2: ['周二', '週二', 'Tue'],
  3: ['周三', '週三', 'Wed'],
  4: ['周四', '週四', 'Thu'],
  5: ['周五', '週五', 'Fri'],
  6: ['周六', '週六', 'Sat'],
  7: ['周日', '週日', 'Sun'],
} as const;

const auditAction = {
  insert: ['新建', '新增', 'Made'],
  update: ['修改', '修改', 'Changed'],
  delete: ['删除', '刪除', 'Deleted'],
} as const satisfies Words<'insert' | 'update' | 'delete'>;

/** The words for the values of the model's lists, by list and value. */
export const words = {
  ...activityWords,
  ...followUpWords,
  ...waitingWords,
  ...noticeWords,
  webhookKind,
  side: SIDE_NAMES,
  readingState,
  attendanceState: ATTENDANCE_STATE_NAMES,
  reminderStep,
  placeKind,
  delegateRole: DELEGATE_ROLE_NAMES,
  role,
  activityKind: ACTIVITY_KIND_NAMES,
  activityStatus: ACTIVITY_STATUS_NAMES,
  sessionKind,
  language,
  weekday,
  auditAction,
};
export type WordList = keyof typeof words;
