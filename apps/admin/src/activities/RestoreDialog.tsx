import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRecordContext, useResourceContext, useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { Activity, Override } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { ConflictPanel } from '../conflicts/ConflictPanel';
import { given, refusing } from '../conflicts/overrides';
import { useMayOverride } from '../conflicts/use-may-override';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { useVerb } from './use-verb';

/** What would meet it if it took its old time again. Its fixes are left out: first it is there again, then it is moved. */
function useVerdict(resource: string, { id, version }: Activity) {
  const { data, isFetching, isError } = useQuery({
    queryKey: [resource, 'restore', id, version],
    queryFn: () => dataProvider.tryVerb(resource, id, 'restore', {}, version),
    retry: false,
    gcTime: 0,
  });
  const conflicts = (data?.conflicts ?? []).map((conflict) => ({ ...conflict, fixes: [] }));
  return { conflicts, state: isFetching ? 'checking' : isError ? 'unknown' : 'known' } as const;
}

function Asking({ record, onClose }: { record: Activity; onClose: () => void }) {
  const t = useT();
  const translate = useTranslate();
  const id = useId();
  const verdict = useVerdict(useResourceContext() ?? '', record);
  const mayOverride = useMayOverride();
  const [overrides, setOverrides] = useState<Override[]>(record.overrides ?? []);
  const { run, busy } = useVerb();
  const restore = async () => {
    const { done } = await run('restore', { overrides: given(overrides) });
    if (done) onClose();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{t('activity.ask.restore', { name: nameOf(record) })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText>{t('activity.ask.restoreText')}</DialogContentText>
        <ConflictPanel
          verdict={verdict}
          handling={{ overrides, mayOverride, onOverride: setOverrides, onFix: () => undefined }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button
          variant="contained"
          disabled={busy || refusing(verdict.conflicts, overrides).length > 0}
          onClick={() => void restore()}
        >
          {t('activity.verb.restore')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Takes a cancelled activity back, if everybody is still free. */
export function RestoreDialog({ onClose }: { onClose: () => void }) {
  const record = useRecordContext<Activity>();
  return record ? <Asking record={record} onClose={onClose} /> : null;
}
