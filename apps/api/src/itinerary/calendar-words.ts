import type { Language } from '@yutai/domain';

interface CalendarWords {
  cancelled: (title: string) => string;
  host: (name: string) => string;
  group: (names: string) => string;
  delegations: (names: string) => string;
  headcount: (people: number) => string;
  between: string;
  vehicle: (words: string) => string;
  bring: (what: string) => string;
  safety: (what: string) => string;
  /** Minutes on the road and for boarding. */
  travel: (minutes: number) => string;
  illustrative: string;
}

/** What a calendar entry says besides the record's own words. */
export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  'zh-Hans': {
    cancelled: (title) => `已取消：${title}`,
    host: (name) => `接待方：${name}`,
    group: (names) => `分组：${names}`,
    delegations: (names) => `团组：${names}`,
    headcount: (people) => `人数：${people}`,
    between: '、',
    vehicle: (words) => `车辆：${words}`,
    bring: (what) => `请携带：${what}`,
    safety: (what) => `安全须知：${what}`,
    travel: (minutes) => `前往下一站约 ${minutes} 分钟（含上车）`,
    illustrative: '其中部分内容为示意。',
  },
  'zh-Hant': {
    cancelled: (title) => `已取消：${title}`,
    host: (name) => `接待單位：${name}`,
    group: (names) => `分組：${names}`,
    delegations: (names) => `團組：${names}`,
    headcount: (people) => `人數：${people}`,
    between: '、',
    vehicle: (words) => `車輛：${words}`,
    bring: (what) => `請攜帶：${what}`,
    safety: (what) => `安全須知：${what}`,
    travel: (minutes) => `前往下一站約 ${minutes} 分鐘（含上車）`,
    illustrative: '其中部分內容為示意。',
  },
  en: {
    cancelled: (title) => `Cancelled: ${title}`,
    host: (name) => `Received by ${name}`,
    group: (names) => `With ${names}`,
    delegations: (names) => `Coming: ${names}`,
    headcount: (people) => `Headcount: ${people}`,
    between: ', ',
    vehicle: (words) => `Vehicle: ${words}`,
    bring: (what) => `Please bring: ${what}`,
    safety: (what) => `For your safety: ${what}`,
    travel: (minutes) => `About ${minutes} minutes to the next stop, boarding included`,
    illustrative: 'Some of this is illustrative.',
  },
};
