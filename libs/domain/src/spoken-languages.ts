import type { LocalizedText } from './languages.js';

/** What is spoken, and interpreted into, on a Week: BCP 47 codes. The languages of texts are another list. */
export const SPOKEN_LANGUAGES = ['cmn', 'nan', 'hak', 'yue', 'en', 'ja', 'ko', 'csl', 'tss'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** How each is called; in order of the list. */
export const SPOKEN_LANGUAGE_NAMES: Readonly<
  Record<SpokenLanguage, Required<Omit<LocalizedText, 'derived'>>>
> = {
  cmn: { zhHans: '普通话', zhHant: '國語', en: 'Mandarin' },
  nan: { zhHans: '闽南话', zhHant: '台語', en: 'Taiwanese Hokkien' },
  hak: { zhHans: '客家话', zhHant: '客語', en: 'Hakka' },
  yue: { zhHans: '粤语', zhHant: '粵語', en: 'Cantonese' },
  en: { zhHans: '英语', zhHant: '英語', en: 'English' },
  ja: { zhHans: '日语', zhHant: '日語', en: 'Japanese' },
  ko: { zhHans: '韩语', zhHant: '韓語', en: 'Korean' },
  csl: { zhHans: '大陆手语', zhHant: '大陸手語', en: 'Chinese Sign Language' },
  tss: { zhHans: '台湾手语', zhHant: '台灣手語', en: 'Taiwan Sign Language' },
};
