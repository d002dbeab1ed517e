import { isLanguage } from '@yutai/domain';
import { i18nProvider } from '../i18n/i18n-provider';
import { nameIn } from './name-in';

/** What a record is called in the reader's language: in titles, links, choices and questions before deleting. */
export function nameOf(record: unknown): string {
  const locale = i18nProvider.getLocale();
  return nameIn(record, isLanguage(locale) ? locale : 'zh-Hans');
}
