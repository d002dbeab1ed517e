import type { Language } from '@yutai/domain';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { STRINGS } from './language';
import type { Strings } from './strings/strings';

export interface Words {
  language: Language;
  strings: Strings;
  /** The edition's IANA time zone, in which every time is told. */
  timeZone: string;
}

export const WordsContext = createContext<Words>({
  language: 'zh-Hant',
  strings: STRINGS['zh-Hant'],
  timeZone: 'Asia/Shanghai',
});

export const useWords = () => useContext(WordsContext);
