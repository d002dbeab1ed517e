/** What the shared inputs and fields say. */
export const inputs = {
  me: ['我', '我', 'Me'],
  localized: {
    'zh-Hans': ['简体', '简体', 'Simplified'],
    'zh-Hant': ['繁體', '繁體', 'Traditional'],
    en: ['English', 'English', 'English'],
    more: ['其他语言', '其他語言', 'Other languages'],
    less: ['收起', '收合', 'Fewer'],
    derived: [
      '由另一字体转换而来，未经确认',
      '由另一字體轉換而來，未經確認',
      'Converted from the other script, not confirmed',
    ],
    willDerive: ['保存时由另一字体转换', '儲存時由另一字體轉換', 'Converted from the other script on saving'],
    unconfirmed: ['转换而来，未确认', '轉換而來，未確認', 'converted, not confirmed'],
    confirm: ['确认无误', '確認無誤', 'Confirm'],
    clear: ['清除', '清除', 'Clear'],
  },
  similar: ['已有相近：', '已有相近：', 'Already there, much alike: '],
  similarBeside: ['（%{name}）', '（%{name}）', ' (%{name})'],
  money: {
    hint: ['如 3.2亿元、5000万美元', '如 3.2億元、5000萬美元', 'Such as CNY 3.2 billion, 120 million TWD'],
    unknownPart: [
      '不认识其中的“%{part}”。%{why}',
      '不認識其中的「%{part}」。%{why}',
      '“%{part}” means nothing here. %{why}',
    ],
    understood: ['即 %{amount}', '即 %{amount}', 'Read as %{amount}'],
  },
  time: {
    zone: ['时间按 %{zone}', '時間依 %{zone}', 'Times in %{zone}'],
    from: ['开始', '開始', 'From'],
    to: ['结束', '結束', 'To'],
    date: ['日期', '日期', 'Day'],
    clock: ['时刻', '時刻', 'Time'],
  },
  emergencyNumbers: {
    name: ['名称（如：报警）', '名稱（如：報警）', 'Whom it reaches'],
    phone: ['电话', '電話', 'Number'],
    help: [
      '按此顺序显示在团员的行程页上。',
      '依此順序顯示在團員的行程頁上。',
      "Shown on delegates' pages, in this order.",
    ],
  },
  openingHours: {
    always: [
      '未填开放时间，视为全天开放。',
      '未填開放時間，視為全天開放。',
      'None given: taken as open at any time.',
    ],
    add: ['添加时段', '新增時段', 'Add hours'],
    remove: ['移除此时段', '移除此時段', 'Remove these hours'],
    days: ['星期', '星期', 'Days'],
    opens: ['开门', '開門', 'Opens'],
    closes: ['关门', '關門', 'Closes'],
    everyDay: ['每天', '每天', 'Every day'],
  },
  workingHours: {
    always: [
      '未填工作时间，视为随时可以安排。',
      '未填工作時間，視為隨時可以安排。',
      'None given: taken as on duty at any hour.',
    ],
    opens: ['上班', '上班', 'From'],
    closes: ['下班', '下班', 'Until'],
  },
  choice: {
    none: ['不选', '不選', 'None'],
    search: ['输入名称搜索', '輸入名稱搜尋', 'Type a name'],
  },
} as const;
