import { districtOf, pickText, type Language, type LocalizedText } from '@yutai/domain';

interface Named {
  name?: LocalizedText | string | null;
  title?: LocalizedText | null;
  personName?: LocalizedText | null;
  /** Of an enquiry, which has no name but its question. */
  question?: LocalizedText | null;
  /** Of a notice, which is called by whom it is for. */
  recipientName?: LocalizedText | null;
}

/** What a travel time is between: two places or two districts. */
interface Pair {
  fromPlaceName?: LocalizedText | null;
  toPlaceName?: LocalizedText | null;
  fromDistrictCode?: string | null;
  toDistrictCode?: string | null;
}

const isText = (value: unknown): value is LocalizedText => typeof value === 'object' && value !== null;

/** What a record is called in a language: by its name, title or question, by whom it is for, or by the two ends that it is between. */
export function nameIn(record: unknown, language: Language): string {
  const { name, personName, title, question, recipientName } = (record ?? {}) as Named;
  if (typeof name === 'string') return name;
  const own = [name, personName, title, question, recipientName].find(isText);
  return own ? pickText(own, language) : pairOf((record ?? {}) as Pair, language);
}

/** "Fuling → Yuzhong", of a record between two ends; "" for any other. */
function pairOf(record: Pair, language: Language): string {
  const from = record.fromPlaceName ?? districtOf(record.fromDistrictCode)?.name;
  const to = record.toPlaceName ?? districtOf(record.toDistrictCode)?.name;
  return from && to ? `${pickText(from, language)} → ${pickText(to, language)}` : '';
}
