import type { Language } from '@yutai/domain';
import { useLayoutEffect, useState } from 'preact/hooks';
import { languageOf, rememberedLanguage, rememberLanguage } from './language';

interface Reader {
  /** What is known of the reader; null when nothing is. */
  own: Language | null;
  /** What most of them read. */
  usual: Language;
  titleIn: (language: Language) => string;
}

/**
 * The language to show: what was chosen on this phone, else the reader's own, else the browser's. The document
 * says it too, before anything is drawn, so that it is in the right characters.
 */
export function useLanguage({ own, usual, titleIn }: Reader): [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const language = chosen ?? own ?? languageOf(navigator.languages, usual);
  const title = titleIn(language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const choose = (language: Language) => {
    rememberLanguage(language);
    setChosen(language);
  };
  return [language, choose];
}
