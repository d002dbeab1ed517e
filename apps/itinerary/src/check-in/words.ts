import type { Language } from '@yutai/domain';
import { useWords } from '../words';
import { en } from './strings/en';
import type { CheckInStrings } from './strings/strings';
import { zhHans } from './strings/zh-hans';
import { zhHant } from './strings/zh-hant';

export const CHECK_IN_STRINGS: Readonly<Record<Language, CheckInStrings>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/** What the check-in page says, in the language that is chosen. */
export const useCheckInStrings = (): CheckInStrings => CHECK_IN_STRINGS[useWords().language];
