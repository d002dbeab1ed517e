import { Chip } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { Enquiry } from '../api/records';
import { useT } from '../i18n/use-t';

/** That the delegate asked it on their own page: nobody at the desk has spoken with them yet. */
export function FromPageField() {
  const t = useT();
  if (!useRecordContext<Enquiry>()?.fromPage) return null;
  return <Chip size="small" variant="outlined" label={t('resources.enquiries.fields.fromPage')} />;
}
