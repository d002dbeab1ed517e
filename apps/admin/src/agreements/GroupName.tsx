import { districtOf, sectorOf, totalsKeyName, type TotalsBy } from '@yutai/domain';
import type { GroupTotal } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useLanguage } from '../i18n/use-t';

type Group = Pick<GroupTotal, 'key' | 'name'>;

/** What a group is called; a code that nobody knows any more stands for itself. */
export function GroupName({ by, group: { key, name } }: { by: TotalsBy; group: Group }) {
  const language = useLanguage();
  const text =
    name ?? (by === 'sector' ? sectorOf(key) : by === 'district' ? districtOf(key) : undefined)?.name;
  return text ? <Localized text={text} /> : totalsKeyName(by, key, language);
}
