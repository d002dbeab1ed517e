/** What single pages say beside the labels of their fields. */
export const pageTexts = {
  travelTime: {
    places: ['两处场所', '兩處場所', 'Two places'],
    districts: ['两个区县', '兩個區縣', 'Two districts'],
    minutes: [
      '%{smart_count} 分钟',
      '%{smart_count} 分鐘',
      '%{smart_count} minute |||| %{smart_count} minutes',
    ],
  },
  place: {
    addRoom: ['添加房间', '新增房間', 'Add a room'],
    noRooms: ['没有登记房间。', '沒有登記房間。', 'No rooms on record.'],
  },
  delegation: {
    addDelegate: ['添加团员', '新增團員', 'Add a delegate'],
    noDelegates: ['名单还没有来。', '名單還沒有來。', 'No names yet.'],
    heads: ['%{smart_count} 人', '%{smart_count} 人', '%{smart_count} person |||| %{smart_count} people'],
  },
  user: {
    newPassword: [
      '至少 8 个字，请另行告知本人。',
      '至少 8 個字，請另行告知本人。',
      'At least 8 characters; tell it to them in another way.',
    ],
    changePassword: [
      '留空则不变。填写后，此账户在各处的登录立即结束。',
      '留空則不變。填寫後，此帳號在各處的登入立即結束。',
      'Left empty, it stays. A new one signs the account out everywhere.',
    ],
    disabled: ['停用后立即无法登录。', '停用後立即無法登入。', 'Once disabled, they are signed out at once.'],
  },
  audit: {
    command: ['系统命令：%{name}', '系統指令：%{name}', 'Command: %{name}'],
    link: ['团员链接', '團員連結', 'A delegate’s link'],
    gone: ['已删除的用户', '已刪除的使用者', 'A user since deleted'],
  },
  vehicle: {
    rides: ['用车安排', '用車安排', 'Rides'],
    noRides: ['还没有安排', '還沒有安排', 'None yet'],
  },
  section: {
    basics: ['基本', '基本', 'Basics'],
    contact: ['联系方式', '聯絡方式', 'Contact'],
    location: ['位置', '位置', 'Where it is'],
    capacity: ['接待能力', '接待能力', 'Capacity'],
    stay: ['在渝时间', '在渝時間', 'Stay'],
    dates: ['日期', '日期', 'Dates'],
    notes: ['备注', '備註', 'Notes'],
  },
} as const;
