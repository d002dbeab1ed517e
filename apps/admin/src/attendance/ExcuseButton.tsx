import { Button } from '@mui/material';
import { useCanAccess, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { excuseFromOther } from '../conflicts/excuse';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';
import type { Attendance } from './StateField';

/** Makes an excuse of what somebody says of themselves: then they are free, and no longer expected. */
export function ExcuseButton({ activityId }: { activityId: string }) {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const record = useRecordContext<Attendance>();
  const [busy, setBusy] = useState(false);
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'activities' });
  if (!canAccess || !record || !record.expected || record.state !== 'excused') return null;
  const excuse = async () => {
    setBusy(true);
    try {
      const { names } = await excuseFromOther({ kind: 'excuse', activityId, personId: record.personId });
      notify(t('attendance.excused', names), { type: 'info' });
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    // A row leads to its delegate; its button does not.
    <span onClick={(event) => event.stopPropagation()}>
      <Button size="small" disabled={busy} onClick={() => void excuse()}>
        {t('attendance.excuse')}
      </Button>
    </span>
  );
}
