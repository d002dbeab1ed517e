import { isLanguage, type Language } from '@yutai/domain';
import { en } from './strings/en';
import type { Strings } from './strings/strings';
import { zhHans } from './strings/zh-hans';
import { zhHant } from './strings/zh-hant';

export const STRINGS: Readonly<Record<Language, Strings>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** A language by the name its readers know. */
export interface Offered {
  language: Language;
  short: string;
  name: string;
}

/** In the order that they are offered in. */
export const OFFERED: readonly Offered[] = [
  { language: 'zh-Hant', short: '繁', name: '繁體中文' },
  { language: 'zh-Hans', short: '简', name: '简体中文' },
  { language: 'en', short: 'EN', name: 'English' },
];

const KEY = 'yutai.language';

/**
 * The best of ours for what a browser asks for, best first ("zh-TW", "en-US", …). Chinese without a script is
 * Traditional for Taiwan, Hong Kong and Macao. `otherwise` when nothing fits: most delegates read Traditional.
 */
export function languageOf(wanted: readonly string[], otherwise: Language = 'zh-Hant'): Language {
  for (const tag of wanted) {
    if (/^zh\b(?!.*hans).*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return otherwise;
}

/** What was chosen on this phone; null when nothing was, or when storage is closed to the page. */
export function rememberedLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A private window: the choice holds until the page is closed.
  }
}
