import { Box, Button } from '@mui/material';
import { useCanAccess, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import type { Release } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { Detail } from '../pages/Detail';
import { useNotifyError } from '../pages/use-notify-error';

/** Takes a restoration back, and says what came of it. */
export function useTakeBack(): (restorationId: string) => Promise<void> {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  return async (restorationId) => {
    try {
      await dataProvider.verb('restorations', restorationId, 'undo');
      notify(t('timetable.takenBack'), { type: 'info' });
    } catch (error) {
      notifyError(error);
    }
    refresh();
  };
}

/** That it was put back into the draft, and the way back, for as long as there is one. */
export function Restored() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const release = useRecordContext<Release>();
  const { canAccess } = useCanAccess({ action: 'publish', resource: 'releases' });
  const takeBack = useTakeBack();
  const [busy, setBusy] = useState(false);
  if (!release?.restored) return null;
  const { id, restoredAt, restoredBy, steps } = release.restored;
  const time = formatInstant(restoredAt, { language, timeZone, year: edition?.year });
  const undo = () => {
    setBusy(true);
    void takeBack(id).finally(() => setBusy(false));
  };
  return (
    <Detail source="restored">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {t('release.restore.was', { time, who: restoredBy, smart_count: steps })}
        {canAccess && (
          <Button size="small" variant="outlined" disabled={busy} onClick={undo}>
            {t('release.restore.takeBack')}
          </Button>
        )}
      </Box>
    </Detail>
  );
}
