export const attendanceTexts = {
  title: ['签到', '簽到', 'Attendance'],
  checkIn: ['打开签到页', '開啟簽到頁', 'Open the check-in page'],
  here: ['为此日程签到', '為此行程簽到', 'Check in here'],
  phone: [
    '用手机扫描，打开签到页；首次打开后无网络也能使用。',
    '用手機掃描，開啟簽到頁；首次開啟後沒有網路也能使用。',
    'Scan with a phone to open the check-in page; after the first time it works without a network.',
  ],
  phoneOnline: [
    '用手机扫描，打开签到页。',
    '用手機掃描，開啟簽到頁。',
    'Scan with a phone to open the check-in page.',
  ],
  save: ['导出签到表', '匯出簽到表', 'Save as a workbook'],
  all: ['应到', '應到', 'Expected'],
  unexpected: ['不在名单', '不在名單', 'Not on the list'],
  nobody: ['没有符合的团员。', '沒有符合的團員。', 'Nobody fits.'],
  none: [
    '还没有排定有团组参加的日程',
    '還沒有排定有團組參加的行程',
    'Nothing that delegations come to is planned yet',
  ],
  noneHint: [
    '安排好日程后，这里会列出每项日程的应到和实到人数。',
    '安排好行程後，這裡會列出每項行程的應到與實到人數。',
    'Once something is planned, this shows for each activity how many are expected and how many came.',
  ],
  lateBy: ['约晚到 %{minutes} 分钟', '約晚到 %{minutes} 分鐘', 'About %{minutes} min late'],
  own: ['本人所报', '本人所報', 'says so themselves'],
  at: ['时间', '時間', 'At'],
  by: ['登记人', '登記人', 'Recorded by'],
  excuse: ['准假', '准假', 'Excuse'],
  excused: [
    '%{person}已请假，不再占用其时间',
    '%{person}已請假，不再占用其時間',
    '%{person} is excused and free',
  ],
  departures: ['即将出发', '即將出發', 'Leaving soon'],
  leaving: [
    '%{smart_count} 分钟后出发：还差 %{missing} 人',
    '%{smart_count} 分鐘後出發：還差 %{missing} 人',
    'Leaves in %{smart_count} minute: %{missing} missing |||| Leaves in %{smart_count} minutes: %{missing} missing',
  ],
  left: [
    '已过出发时间：还差 %{missing} 人',
    '已過出發時間：還差 %{missing} 人',
    'Should have left: %{missing} missing',
  ],
  moreMissing: ['另有 %{smart_count} 人', '另有 %{smart_count} 人', 'and %{smart_count} more'],
} as const;

export const attendanceResource = {
  name: ['签到', '簽到', 'attendance |||| Attendance'],
  fields: {
    q: ['搜索', '搜尋', 'Search'],
    personName: ['姓名', '姓名', 'Name'],
    delegationName: ['团组', '團組', 'Delegation'],
    role: ['身份', '身分', 'Role'],
    phone: ['电话', '電話', 'Phone'],
    state: ['状态', '狀態', 'State'],
    at: ['时间', '時間', 'At'],
    byName: ['登记人', '登記人', 'Recorded by'],
  },
} as const;

export const badgeTexts = {
  title: ['证件', '識別證', 'Badges'],
  print: ['打印', '列印', 'Print'],
  open: ['打印证件', '列印識別證', 'Print badges'],
  about: [
    'A4 纸，每页 10 张，每张 86 × 54 毫米；打印时请选“实际大小”，沿裁切标记裁开。',
    'A4 紙，每頁 10 張，每張 86 × 54 公釐；列印時請選「實際大小」，沿裁切標記裁開。',
    'A4, ten to a page, 86 × 54 mm each. Print at actual size and cut along the marks.',
  ],
  count: [
    '共 %{smart_count} 张证件。',
    '共 %{smart_count} 張識別證。',
    '%{smart_count} badge. |||| %{smart_count} badges.',
  ],
  none: [
    '没有团员，也就没有证件。',
    '沒有團員，也就沒有識別證。',
    'There are no delegates, so there are no badges.',
  ],
  unconfirmed: [
    '%{smart_count} 位的另一种字形是转换而来，尚未确认，因此只印原有的字形：',
    '%{smart_count} 位的另一種字形是轉換而來，尚未確認，因此只印原有的字形：',
    'The other script of %{smart_count} name was converted and is not confirmed, so it is not printed: |||| The other script of %{smart_count} names was converted and is not confirmed, so it is not printed:',
  ],
  confirm: ['确认', '確認', 'Confirm'],
  confirmed: ['%{name} 已确认', '%{name} 已確認', '%{name} is confirmed'],
  edit: ['修改', '修改', 'Change'],
  back: ['返回', '返回', 'Back'],
  qr: ['证件编号 %{code}', '識別證編號 %{code}', 'Badge code %{code}'],
  replace: ['补发证件', '補發識別證', 'Replace the badge'],
  replaceText: [
    '旧证件的编号将作废，扫描时会提示已挂失。请打印新证件。',
    '舊識別證的編號將作廢，掃描時會提示已掛失。請列印新識別證。',
    'The code of the old badge lapses: whoever scans it is told. Print the new one.',
  ],
  replaced: [
    '已换新编号，请打印新证件',
    '已換新編號，請列印新識別證',
    'It has a new code: print the new badge',
  ],
} as const;
