import { Button } from '@mui/material';
import { useRecordContext, useRedirect, useResourceContext, useTranslate } from 'ra-core';

/** Leaves a form for where it was opened from. What was typed is asked about first, as on any way out. */
export function CancelButton({ to }: { to: 'list' | 'show' }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const record = useRecordContext();
  return <Button onClick={() => redirect(to, resource, record?.id)}>{translate('ra.action.cancel')}</Button>;
}
