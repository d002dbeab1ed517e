/** What is said where a delegation is split into groups. */
export const groupTexts = {
  none: [
    '全团一起行动。要分头活动，先在这里分组。',
    '全團一起行動。要分頭活動，先在這裡分組。',
    'It goes together. Split it here before its parts go their own ways.',
  ],
  split: ['分组', '分組', 'Split into groups'],
  change: ['调整分组', '調整分組', 'Change groups'],
  ask: ['%{name}的分组', '%{name}的分組', 'Groups of %{name}'],
  into: ['分成几组', '分成幾組', 'How many groups'],
  evenly: ['平均分', '平均分', 'Split evenly'],
  byOrganisation: ['按单位分', '按單位分', 'Split by organisation'],
  noOrganisation: [
    '团员都没有填写单位，不能按单位分。',
    '團員都沒有填寫單位，不能按單位分。',
    'No delegate has an organisation to split by.',
  ],
  add: ['加一组', '加一組', 'Add a group'],
  remove: ['撤销%{name}', '撤銷%{name}', 'Take %{name} away'],
  name: ['分组名称', '分組名稱', 'Name of the group'],
  expected: ['预计人数', '預計人數', 'Expected'],
  person: ['姓名', '姓名', 'Name'],
  inNone: ['未分组 %{smart_count} 人', '未分組 %{smart_count} 人', '%{smart_count} in no group'],
  saved: ['分组已保存', '分組已儲存', 'The groups are saved'],
  whole: ['全团', '全團', 'All'],
  hint: [
    '不选分组，就是全团参加。',
    '不選分組，就是全團參加。',
    'With no group chosen, the whole delegation comes.',
  ],
  apart: ['各组分头考察', '各組分頭考察', 'Send groups apart'],
  apartText: [
    '同一时间，每组一项考察；没填名称的组空着。',
    '同一時間，每組一項考察；沒填名稱的組空著。',
    'At one time, a visit for each group; a group without a title stays free.',
  ],
  apartDo: ['排入日程', '排入行程', 'Plan the visits'],
  apartNone: [
    '还没有填任何一组的考察名称，没有排入日程。',
    '還沒有填任何一組的考察名稱，沒有排入行程。',
    'No group has a visit with a title yet; nothing was planned.',
  ],
  apartRefused: [
    '%{group}的考察不能这样安排，一项也没有排入。',
    '%{group}的考察不能這樣安排，一項也沒有排入。',
    'The visit of %{group} cannot be planned like this; none was planned.',
  ],
  apartDone: [
    '已排 %{smart_count} 项考察',
    '已排 %{smart_count} 項考察',
    '%{smart_count} visit planned |||| %{smart_count} visits planned',
  ],
} as const;
