import type { Language } from '@yutai/domain';
import { useEffect, useState } from 'preact/hooks';
import { languageOf, rememberedLanguage, rememberLanguage, STRINGS } from './language';

/**
 * The language to show: what was chosen on this phone, else the delegate's own, else the browser's. The document
 * says it too, so that the right characters are drawn.
 */
export function useLanguage(delegates: Language | null): [Language, (language: Language) => void] {
  const [chosen, setChosen] = useState(rememberedLanguage);
  const language = chosen ?? delegates ?? languageOf(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = STRINGS[language].pageTitle;
  }, [language]);
  const choose = (language: Language) => {
    rememberLanguage(language);
    setChosen(language);
  };
  return [language, choose];
}
