import { Button } from '@mui/material';
import { useCanAccess, useRecordContext, useResourceContext } from 'ra-core';
import type { Activity } from '../api/records';
import { useT } from '../i18n/use-t';
import { useVerb } from './use-verb';
import { applies } from './verbs';

/** Takes an excuse back, for those who may; refused when the person is no longer free. */
export function ReadmitButton({ personId, name }: { personId: string; name: string }) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<Activity>();
  const { canAccess } = useCanAccess({ action: 'edit', resource, record });
  const { run, busy } = useVerb();
  if (!canAccess || !record || !applies('readmit', record.status)) return null;
  return (
    <Button
      size="small"
      color="inherit"
      sx={{ ml: 0.5, py: 0 }}
      disabled={busy}
      aria-label={t('activity.readmit', { name })}
      onClick={() => void run('readmit', { personId })}
    >
      {t('activity.verb.readmit')}
    </Button>
  );
}
