import type { Language, OwnMarkStatus } from '@yutai/domain';

interface OwnMarkStrings {
  group: string;
  say: Record<Exclude<OwnMarkStatus, 'cleared'>, string>;
  minutes: (count: number) => string;
  said: Record<Exclude<OwnMarkStatus, 'cleared'>, string>;
  saidLate: (minutes: number) => string;
  waits: string;
  refused: string;
  undo: string;
}

/** What delegates say of themselves at what is on or next. */
export const OWN_MARK_STRINGS: Readonly<Record<Language, OwnMarkStrings>> = {
  'zh-Hans': {
    group: '告知会务组',
    say: { present: '我到了', late: '我会晚到', excused: '我不能来' },
    minutes: (count) => `${count} 分钟`,
    said: { present: '已告知：您到了', late: '已告知：您会晚到', excused: '已告知：您不能来' },
    saidLate: (minutes) => `已告知：您晚到约 ${minutes} 分钟`,
    waits: '有网络时发送',
    refused: '未能记录：行程可能已变动，请直接联系您的联络员。',
    undo: '撤销',
  },
  'zh-Hant': {
    group: '告知會務組',
    say: { present: '我到了', late: '我會晚到', excused: '我不能來' },
    minutes: (count) => `${count} 分鐘`,
    said: { present: '已告知：您到了', late: '已告知：您會晚到', excused: '已告知：您不能來' },
    saidLate: (minutes) => `已告知：您晚到約 ${minutes} 分鐘`,
    waits: '有網路時傳送',
    refused: '未能記錄：行程可能已異動，請直接聯絡您的聯絡員。',
    undo: '復原',
  },
  en: {
    group: 'Tell the organizers',
    say: { present: 'I am here', late: 'I will be late', excused: 'I cannot come' },
    minutes: (count) => `${count} min`,
    said: { present: 'You said: here', late: 'You said: late', excused: 'You said: not coming' },
    saidLate: (minutes) => `You said: about ${minutes} min late`,
    waits: 'sent once there is a network',
    refused: 'Not recorded: the itinerary may have changed. Please call your liaison.',
    undo: 'Undo',
  },
};
