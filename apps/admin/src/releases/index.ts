import type { Release } from '../api/records';
import { i18nProvider } from '../i18n/i18n-provider';
import { ReleaseList } from './ReleaseList';
import { ReleaseShow } from './ReleaseShow';

/** Read only: what was published stays as it was. */
export default {
  list: ReleaseList,
  show: ReleaseShow,
  recordRepresentation: ({ number }: Release) => i18nProvider.translate('release.number', { number }),
};
