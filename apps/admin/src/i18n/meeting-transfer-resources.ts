import { activity } from './activity-resources';

/** The words of vehicles, transfers and meetings; part of `resources`, which checks that no field goes without. */
export const meetingTransferResources = {
  vehicles: {
    name: ['车辆', '車輛', 'vehicle |||| Vehicles'],
    fields: {
      createdAt: ['建于', '建立於', 'Made'],
      updatedAt: ['改于', '修改於', 'Last changed'],
      q: ['搜索', '搜尋', 'Search'],
      name: ['名称', '名稱', 'Name'],
      plate: ['车牌', '車牌', 'Plate'],
      seats: ['座位（不含司机）', '座位（不含司機）', 'Seats, the driver’s not counted'],
      operatorId: ['提供单位', '提供單位', 'Provided by'],
      operatorName: ['提供单位', '提供單位', 'Provided by'],
      notes: ['备注', '備註', 'Notes'],
    },
    empty: ['还没有车辆', '還沒有車輛', 'No vehicles yet'],
    invite: [
      '登记车辆和座位数，用车时系统会核对座位和时间。',
      '登記車輛與座位數，用車時系統會核對座位與時間。',
      'With vehicles and their seats put down, transfers are checked for both.',
    ],
  },
  transfers: {
    name: ['用车', '用車', 'transfer |||| Transfers'],
    fields: {
      ...activity,
      placeId: ['出发地', '出發地', 'From'],
      placeName: ['出发地', '出發地', 'From'],
      toPlaceId: ['目的地', '目的地', 'To'],
      toPlaceName: ['目的地', '目的地', 'To'],
      vehicleId: ['车辆', '車輛', 'Vehicle'],
      vehicleName: ['车辆', '車輛', 'Vehicle'],
      plate: ['车牌', '車牌', 'Plate'],
      seats: ['座位', '座位', 'Seats'],
    },
    empty: ['这一届还没有用车安排', '這一屆還沒有用車安排', 'No transfers in this edition yet'],
    invite: [
      '写明从哪里到哪里、用哪辆车；司机列在人员里。',
      '寫明從哪裡到哪裡、用哪輛車；司機列在人員裡。',
      'Say from where to where and in which vehicle; the driver is among the people.',
    ],
  },
  meetings: {
    name: ['对接洽谈', '對接洽談', 'meeting |||| Meetings'],
    fields: {
      ...activity,
      requesterId: ['提出方', '提出方', 'Asked by'],
      requesterName: ['提出方', '提出方', 'Asked by'],
      counterpartId: ['对方', '對方', 'With'],
      counterpartName: ['对方', '對方', 'With'],
      subject: ['洽谈内容', '洽談內容', 'About'],
      priority: ['优先级（1 最高）', '優先順序（1 最高）', 'Priority, 1 first'],
      tableLabel: ['桌号', '桌號', 'Table'],
      answer: ['对方答复', '對方答覆', 'Answer'],
      answerReason: ['答复说明', '答覆說明', 'What they said'],
      answeredAt: ['答复于', '答覆於', 'Answered'],
      tookPlace: ['已洽谈', '已洽談', 'Took place'],
      outcome: ['成果', '成果', 'Outcome'],
    },
    empty: ['这一届还没有对接洽谈', '這一屆還沒有對接洽談', 'No meetings in this edition yet'],
    invite: [
      '先记下谁想见谁、谈什么，对方答应后再排时间和桌号。',
      '先記下誰想見誰、談什麼，對方答應後再排時間與桌號。',
      'Put down who wants to meet whom and about what; plan it once they agree.',
    ],
  },
} as const;
