import { isLanguage, LANGUAGES, type Language } from '@yutai/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { catalogue } from './catalogue';
import { phrasesOf } from './triple';
import { words } from './words';

const COLUMN: Readonly<Record<Language, 0 | 1 | 2>> = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 };

/** The first of the browser's languages that we have; 简体中文 when there is none. */
function browserLanguage(preferred: readonly string[] = navigator.languages): Language {
  for (const tag of preferred) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'zh-Hans';
}

/** The page's own language, so that the right glyphs are chosen and screen readers speak it. */
function declare(language: Language) {
  document.documentElement.lang = language;
  document.title = catalogue.app.name[COLUMN[language]];
}

function messagesOf(locale: string) {
  const language = isLanguage(locale) ? locale : browserLanguage();
  declare(language);
  return phrasesOf(catalogue, COLUMN[language]);
}

const locales = LANGUAGES.map((locale) => ({ locale, name: words.language[locale][COLUMN[locale]] }));

/**
 * Texts in three languages. react-admin asks for optional texts by keys that may not be there and gives a default
 * with them, so a missing key is no error here; ours are checked by the compiler (see `useT`).
 */
export const i18nProvider = polyglotI18nProvider(messagesOf as never, browserLanguage(), locales, {
  allowMissing: true,
});
