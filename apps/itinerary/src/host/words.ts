import type { Language } from '@yutai/domain';
import { OFFERED } from '../language';
import { useWords } from '../words';
import { en } from './strings/en';
import type { HostStrings } from './strings/strings';
import { zhHans } from './strings/zh-hans';
import { zhHant } from './strings/zh-hant';

export const HOST_STRINGS: Readonly<Record<Language, HostStrings>> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/** Most hosts read Simplified. */
export const HOSTS_USUAL: Language = 'zh-Hans';
export const OFFERED_TO_HOSTS = [...OFFERED].sort(
  (one, other) => Number(other.language === HOSTS_USUAL) - Number(one.language === HOSTS_USUAL),
);

/** What the host's page says, in the language that is chosen. */
export const useHostStrings = (): HostStrings => HOST_STRINGS[useWords().language];
