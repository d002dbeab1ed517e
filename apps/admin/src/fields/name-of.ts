import { isLanguage, pickText, type Language, type LocalizedText } from '@yutai/domain';
import { i18nProvider } from '../i18n/i18n-provider';

interface Named {
  name?: LocalizedText | string | null;
  title?: LocalizedText | null;
  personName?: LocalizedText | null;
}

const isText = (value: unknown): value is LocalizedText => typeof value === 'object' && value !== null;

/** What a record is called in the reader's language: in titles, links, choices and questions before deleting. */
export function nameOf(record: unknown): string {
  const { name, personName, title } = (record ?? {}) as Named;
  if (typeof name === 'string') return name;
  const locale = i18nProvider.getLocale();
  const language: Language = isLanguage(locale) ? locale : 'zh-Hans';
  return pickText([name, personName, title].find(isText), language);
}
