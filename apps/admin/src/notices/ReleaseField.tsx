import { useRecordContext } from 'ra-core';
import type { Notice } from '../api/records';
import { useT } from '../i18n/use-t';

/** The release that a notice tells of. */
export function ReleaseField() {
  const t = useT();
  const notice = useRecordContext<Notice>();
  return notice ? t('release.number', { number: notice.releaseNumber }) : null;
}
