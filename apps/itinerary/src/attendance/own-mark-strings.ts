import type { Language, OwnMarkStatus } from '@yutai/domain';

export interface OwnMarkStrings {
  group: (activity: string) => string;
  howLate: string;
  say: Record<Exclude<OwnMarkStatus, 'cleared'>, string>;
  minutes: (count: number) => string;
  said: Record<Exclude<OwnMarkStatus, 'cleared'>, string>;
  /** By the desk or the liaison. */
  seen: string;
  saidLate: (minutes: number) => string;
  waits: string;
  refused: string;
  undo: string;
}

/** What delegates say of themselves at what is on or next. */
export const OWN_MARK_STRINGS: Readonly<Record<Language, OwnMarkStrings>> = {
  'zh-Hans': {
    group: (activity) => `告知会务组：${activity}`,
    howLate: '大约晚到',
    say: { present: '我到了', late: '我会晚到', excused: '我不能来' },
    minutes: (count) => `${count} 分钟`,
    said: { present: '已告知：您到了', late: '已告知：您会晚到', excused: '已告知：您不能来' },
    seen: '已签到：会务组已记录您到场',
    saidLate: (minutes) => `已告知：您约晚到 ${minutes} 分钟`,
    waits: '有网络时发送',
    refused: '未能记录：行程可能已变动，请直接联系您的联络员。',
    undo: '撤销',
  },
  'zh-Hant': {
    group: (activity) => `告知會務組：${activity}`,
    howLate: '大約晚到',
    say: { present: '我到了', late: '我會晚到', excused: '我不能來' },
    minutes: (count) => `${count} 分鐘`,
    said: { present: '已告知：您到了', late: '已告知：您會晚到', excused: '已告知：您不能來' },
    seen: '已簽到：會務組已記錄您到場',
    saidLate: (minutes) => `已告知：您約晚到 ${minutes} 分鐘`,
    waits: '有網路時傳送',
    refused: '未能記錄：行程可能已異動，請直接聯絡您的聯絡員。',
    undo: '復原',
  },
  en: {
    group: (activity) => `Tell the organizers: ${activity}`,
    howLate: 'About how late?',
    say: { present: 'I am here', late: 'I will be late', excused: 'I cannot come' },
    minutes: (count) => `${count} min`,
    said: { present: 'You said: here', late: 'You said: late', excused: 'You said: not coming' },
    seen: 'Checked in: the organizers have seen you',
    saidLate: (minutes) => `You said: about ${minutes} min late`,
    waits: 'sent once there is a network',
    refused: 'Not recorded: the itinerary may have changed. Please call your liaison.',
    undo: 'Undo',
  },
};
