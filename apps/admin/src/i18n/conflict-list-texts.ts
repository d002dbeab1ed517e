import type { ConflictCode } from '@yutai/domain';
import type { Triple } from './triple';

/** What kinds of conflict there are, in two or three words each. */
const codes = {
  'booking.overlap': ['重复占用', '重複占用', 'Taken twice'],
  'place.groupsExceeded': ['场所团组过多', '場所團組過多', 'Too many groups at once'],
  'travel.insufficient': ['路上时间不够', '路上時間不夠', 'Too little time on the way'],
  'transfer.tooShort': ['用车时间太短', '用車時間太短', 'Transfer too short'],
  'place.closed': ['场所不开放', '場所不開放', 'Place closed'],
  'crew.offDuty': ['服务人员不在班', '服務人員不在班', 'Off duty'],
  'stay.outside': ['不在停留期间', '不在停留期間', 'Outside the stay'],
  'place.capacityExceeded': ['超出场所容量', '超出場所容量', 'More people than the place holds'],
  'vehicle.seatsExceeded': ['座位不够', '座位不夠', 'Too few seats'],
  'crew.languageMissing': ['无人会说所需语言', '無人會說所需語言', 'Language not spoken'],
  'excuse.needless': ['请假已无必要', '請假已無必要', 'Excused without need'],
  'day.noLunch': ['没有午餐时间', '沒有午餐時間', 'No time for lunch'],
  'day.tooLong': ['一天太长', '一天太長', 'A long day'],
  'place.repeated': ['同一地点再次考察', '同一地點再次考察', 'The same place again'],
  'travel.unknown': ['路程未知', '路程未知', 'Travel time unknown'],
  'edition.outsideDays': ['不在本届日期', '不在本屆日期', 'Outside the days of the Week'],
} as const satisfies Record<ConflictCode, Triple>;

/** The same by keys without dots, which part the path of a text. */
type Flat = {
  [C in keyof typeof codes as C extends `${infer A}.${infer B}` ? `${A}_${B}` : never]: (typeof codes)[C];
};
const flat = Object.fromEntries(
  Object.entries(codes).map(([code, words]) => [code.replace('.', '_'), words]),
) as Flat;

/** What the list of an edition's conflicts says. */
export const conflictListTexts = {
  code: flat,
  found: [
    '%{smart_count} 项冲突',
    '%{smart_count} 項衝突',
    '%{smart_count} conflict |||| %{smart_count} conflicts',
  ],
  shownOf: ['共 %{all} 项，显示 %{shown} 项', '共 %{all} 項，顯示 %{shown} 項', '%{shown} of %{all} shown'],
  more: ['再显示 %{smart_count} 项', '再顯示 %{smart_count} 項', 'Show %{smart_count} more'],
  none: ['没有冲突', '沒有衝突', 'No conflicts'],
  noneHint: [
    '整届日程排得下：没有谁、哪个场所或哪辆车被占用两次，路上时间也够。',
    '整屆行程排得下：沒有誰、哪個場所或哪輛車被占用兩次，路上時間也夠。',
    'The whole edition fits: nobody and nothing is taken twice, and there is time on every road.',
  ],
  noneMatch: ['没有符合筛选的冲突', '沒有符合篩選的衝突', 'No conflict matches the filters'],
  checking: ['正在检查整届日程…', '正在檢查整屆行程…', 'Checking the whole edition…'],
  clear: ['清除筛选', '清除篩選', 'Clear the filters'],
  filter: {
    level: ['程度', '程度', 'Level'],
    code: ['种类', '種類', 'Kind'],
    day: ['日期', '日期', 'Day'],
    delegation: ['团组', '團組', 'Delegation'],
    place: ['地点', '地點', 'Place'],
    person: ['人员', '人員', 'Person'],
    q: ['搜索', '搜尋', 'Search'],
    any: ['全部', '全部', 'All'],
  },
  mended: ['已改动“%{name}”', '已改動「%{name}」', '“%{name}” is changed'],
  moved: ['“%{name}”已改到 %{time}', '「%{name}」已改到 %{time}', '“%{name}” is moved to %{time}'],
  setAsideDone: ['已说明理由：“%{name}”', '已說明理由：「%{name}」', 'Set aside with a reason: “%{name}”'],
  takenBack: ['已收回理由：“%{name}”', '已收回理由：「%{name}」', 'No longer set aside: “%{name}”'],
  refused: [
    '没有保存：这样改会有别的冲突。',
    '沒有儲存：這樣改會有別的衝突。',
    'Not saved: it would bring other conflicts.',
  ],
  speaker: [
    '%{person}是“%{name}”的发言人，请在表单中调整。',
    '%{person}是「%{name}」的發言人，請在表單中調整。',
    '%{person} speaks at “%{name}”: change that in its form.',
  ],
  stale: [
    '别人刚改过此项，冲突已重新检查。请看过再改。',
    '他人剛改過此項，衝突已重新檢查。請看過再改。',
    'Somebody else has just changed this. The conflicts are checked anew; look before you mend it.',
  ],
  override: {
    title: ['仍这样安排“%{name}”？', '仍這樣安排「%{name}」？', 'Keep “%{name}” as it is?'],
    submit: ['仍这样安排', '仍這樣安排', 'Set it aside'],
  },
  noWayBack: [
    '无法撤销：原来的安排会有不允许的冲突。',
    '無法復原：原來的安排會有不允許的衝突。',
    'This cannot be undone: as it was, it meets a conflict that can never be.',
  ],
  wayBack: {
    title: ['恢复“%{name}”原来的安排？', '恢復「%{name}」原來的安排？', 'Put “%{name}” back as it was?'],
    submit: ['仍然恢复', '仍然恢復', 'Put it back'],
  },
  setAside: ['已说明理由的冲突', '已說明理由的衝突', 'Set aside with a reason'],
  setAsideBy: [
    '%{name} 于 %{time} 说明理由：%{reason}',
    '%{name} 於 %{time} 說明理由：%{reason}',
    'Set aside by %{name}, %{time}, because: %{reason}',
  ],
  setAsideSince: ['理由：%{reason}', '理由：%{reason}', 'Set aside because: %{reason}'],
  setAsideUntold: ['组织者已说明理由。', '組織者已說明理由。', 'Set aside by an organizer.'],
  takeBack: ['收回理由', '收回理由', 'Take the reason back'],
} as const;
