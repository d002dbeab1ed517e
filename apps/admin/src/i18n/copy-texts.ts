/** What is said where a new edition is made after another. */
export const copyTexts = {
  this: ['照此届新建', '照此屆新建', 'New edition from this one'],
  latest: ['照上届新建', '照上屆新建', 'New from the last one'],
  title: ['照“%{name}”新建一届', '照「%{name}」新建一屆', 'A new edition after “%{name}”'],
  about: [
    '日期按星期对应：去年周二的，今年仍在周二，钟点不变。团员、发言人、接待方的答复、结果、备注和已取消的都不带过来。',
    '日期按星期對應：去年週二的，今年仍在週二，鐘點不變。團員、發言人、接待方的答覆、結果、備註與已取消的都不帶過來。',
    'Dates move by weekday: what was on a Tuesday stays on a Tuesday, at the same clock. Delegates, speakers, hosts’ answers, outcomes, notes and what was cancelled stay behind.',
  ],
  sessions: ['活动', '活動', 'Sessions'],
  siteVisits: ['考察', '考察', 'Site visits'],
  delegations: ['带上团组（不含团员）', '帶上團組（不含團員）', 'Delegations, without delegates'],
  counts: [
    '将新建：团组 %{delegations} 个，活动 %{sessions} 场，考察 %{siteVisits} 项；其中 %{planned} 项有时间，%{requests} 项未定时间。',
    '將新建：團組 %{delegations} 個，活動 %{sessions} 場，考察 %{siteVisits} 項；其中 %{planned} 項有時間，%{requests} 項未定時間。',
    'To be made: delegations %{delegations}, sessions %{sessions}, site visits %{siteVisits}; of these %{planned} with a time, %{requests} without.',
  ],
  unfit: [
    '%{smart_count} 项在新的时间排不进去，将先作为未定时间的待定项。',
    '%{smart_count} 項在新的時間排不進去，將先作為未定時間的待定項。',
    '%{smart_count} does not fit at its new time and will be a request without one. |||| %{smart_count} do not fit at their new times and will be requests without one.',
  ],
  landing: ['原来与新的时间', '原來與新的時間', 'Old and new times'],
  checking: ['正在核对…', '正在核對…', 'Checking…'],
  make: ['新建', '新建', 'Make it'],
  made: ['已新建“%{name}”', '已新建「%{name}」', '“%{name}” is made'],
} as const;
