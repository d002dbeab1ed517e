/** BCP 47 codes of the three languages that everything is shown in. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How days and figures are written: the day before the month in English. */
export const LOCALES: Readonly<Record<Language, string>> = {
  'zh-Hans': 'zh-Hans-CN',
  'zh-Hant': 'zh-Hant-TW',
  en: 'en-GB',
};

export type TextKey = 'zhHans' | 'zhHant' | 'en';

/**
 * One text in up to three languages; at least one is given. `derived` lists the Chinese scripts that were
 * converted from the other script and that nobody has confirmed.
 */
export interface LocalizedText {
  zhHans?: string;
  zhHant?: string;
  en?: string;
  derived?: ('zhHans' | 'zhHant')[];
}

/** The key in a LocalizedText that holds a language. */
export const TEXT_KEY: Readonly<Record<Language, TextKey>> = {
  'zh-Hans': 'zhHans',
  'zh-Hant': 'zhHant',
  en: 'en',
};

/** Which text a reader sees when theirs is missing: first the other Chinese script, then what is left. */
const FALLBACKS: Readonly<Record<Language, readonly TextKey[]>> = {
  'zh-Hans': ['zhHans', 'zhHant', 'en'],
  'zh-Hant': ['zhHant', 'zhHans', 'en'],
  en: ['en', 'zhHans', 'zhHant'],
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** The text in the reader's language, or in the next one of the reader's order; '' when there is none. */
export function pickText(text: LocalizedText | null | undefined, language: Language): string {
  if (!text) return '';
  const key = FALLBACKS[language].find((candidate) => text[candidate]);
  return key ? (text[key] ?? '') : '';
}

/** The language that `pickText` answers in (for a `lang` attribute); the reader's own when there is no text. */
export function pickedLanguage(text: LocalizedText | null | undefined, language: Language): Language {
  const key = text && FALLBACKS[language].find((candidate) => text[candidate]);
  return LANGUAGES.find((candidate) => TEXT_KEY[candidate] === key) ?? language;
}

/** A person's name without the scripts that nobody has confirmed: 范 may be 范 or 範, and is never shown as either by chance. */
export const confirmedName = ({ derived = [], ...name }: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(name).filter(([key]) => !derived.some((each) => each === key)));

/** What stands between the words of a list: ", " or "、". */
export const listMark = (language: Language): string => (language === 'en' ? ', ' : '、');
