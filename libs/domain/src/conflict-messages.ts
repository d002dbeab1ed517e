import type { Messages } from './message-shape.js';

/** What is said of a conflict in a timetable. */
export const CONFLICT_MESSAGES = {
  'booking.overlap': {
    'zh-Hans': '{resource}在 {from} 至 {to} 已有安排：{other}。',
    'zh-Hant': '{resource}在 {from} 至 {to} 已有安排：{other}。',
    en: '{resource} is already at {other} from {from} to {to}.',
  },
  'place.groupsExceeded': {
    'zh-Hans': '{resource}同时最多接待 {limit} 个团组，此时将有 {count} 个。',
    'zh-Hant': '{resource}同時最多接待 {limit} 個團組，此時將有 {count} 個。',
    en: '{resource} takes at most {limit} groups at once; there would be {count}.',
  },
  'travel.insufficient': {
    'zh-Hans': '{resource}在“{other}”与此项之间需要 {minutesNeeded} 分钟，只有 {minutesAvailable} 分钟。',
    'zh-Hant': '{resource}在「{other}」與此項之間需要 {minutesNeeded} 分鐘，只有 {minutesAvailable} 分鐘。',
    en: '{resource} needs {minutesNeeded} minutes between this and {other}; there are {minutesAvailable}.',
  },
  'place.closed': {
    'zh-Hans': '{resource}在这段时间不开放。',
    'zh-Hant': '{resource}在這段時間不開放。',
    en: '{resource} is not open during this time.',
  },
  'crew.offDuty': {
    'zh-Hans': '{resource}这段时间不在班。',
    'zh-Hant': '{resource}這段時間不在班。',
    en: '{resource} is off duty during this time.',
  },
  'stay.outside': {
    'zh-Hans': '{resource}此时不在当地（{from} 至 {to} 在）。',
    'zh-Hant': '{resource}此時不在當地（{from} 至 {to} 在）。',
    en: '{resource} is here only from {from} to {to}.',
  },
  'place.capacityExceeded': {
    'zh-Hans': '{resource}可容纳 {limit} 人，此时将有 {count} 人。',
    'zh-Hant': '{resource}可容納 {limit} 人，此時將有 {count} 人。',
    en: '{resource} holds {limit} people; there would be {count}.',
  },
  'vehicle.seatsExceeded': {
    'zh-Hans': '{resource}有 {limit} 个座位，将有 {count} 人乘坐。',
    'zh-Hant': '{resource}有 {limit} 個座位，將有 {count} 人乘坐。',
    en: '{resource} has {limit} seats; there would be {count} people.',
  },
  'transfer.tooShort': {
    'zh-Hans': '上车并前往{resource}需要 {minutesNeeded} 分钟，只安排了 {minutesAvailable} 分钟。',
    'zh-Hant': '上車並前往{resource}需要 {minutesNeeded} 分鐘，只安排了 {minutesAvailable} 分鐘。',
    en: 'Boarding and driving to {resource} take {minutesNeeded} minutes; {minutesAvailable} are planned.',
  },
  'crew.languageMissing': {
    'zh-Hans': '按登记，导游和翻译中没有人会说{languages}。',
    'zh-Hant': '依登記，導遊與翻譯中沒有人會說{languages}。',
    en: 'Nobody who guides or interprets is known to speak {languages}.',
  },
  'excuse.needless': {
    'zh-Hans': '{resource}已请假，但这段时间没有别的安排。',
    'zh-Hant': '{resource}已請假，但這段時間沒有別的安排。',
    en: '{resource} is excused, and has nothing else at that time.',
  },
  'day.noLunch': {
    'zh-Hans': '{resource}当天没有午餐时间。',
    'zh-Hant': '{resource}當天沒有午餐時間。',
    en: '{resource} has no time for lunch that day.',
  },
  'day.tooLong': {
    'zh-Hans': '{resource}当天从 {from} 到 {to}，超过十小时。',
    'zh-Hant': '{resource}當天從 {from} 到 {to}，超過十小時。',
    en: 'The day of {resource} runs from {from} to {to}: over ten hours.',
  },
  'place.repeated': {
    'zh-Hans': '{resource}已去过或将去同一地点：{other}。',
    'zh-Hant': '{resource}已去過或將去同一地點：{other}。',
    en: '{resource} visits the same place twice: {other}.',
  },
  'travel.unknown': {
    'zh-Hans': '不知道{resource}从“{other}”到此项要走多久。',
    'zh-Hant': '不知道{resource}從「{other}」到此項要走多久。',
    en: 'How long {resource} needs between this and {other} is not known.',
  },
  'edition.outsideDays': {
    'zh-Hans': '不在本届的日期之内（{from} 至 {to}）。',
    'zh-Hant': '不在本屆的日期之內（{from} 至 {to}）。',
    en: 'This is outside the days of the edition, {from} to {to}.',
  },
} as const satisfies Messages;
