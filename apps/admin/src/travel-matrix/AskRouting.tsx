import RouteIcon from '@mui/icons-material/AltRouteOutlined';
import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { useCanAccess, useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { dataProvider } from '../api/data-provider';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { useNotifyError } from '../pages/use-notify-error';

function useIsRoutingThere(): boolean | undefined {
  const { data } = useQuery({
    queryKey: ['routing'],
    queryFn: () => dataProvider.read<Schemas['RoutingDto']>('travel-times', 'routing'),
    staleTime: Infinity,
  });
  return data?.available;
}

/** Fills in, from the routing service, what is only estimated between the places of the edition. */
export function AskRouting() {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { edition } = useEdition();
  const isThere = useIsRoutingThere();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'travel-times' });
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  if (!isThere || !edition || !canAccess) return null;
  const fill = async () => {
    setBusy(true);
    try {
      const { filled, withoutCoordinates } = await dataProvider.verb<Schemas['FilledDto']>(
        'editions',
        edition.id,
        'fill-travel-times',
      );
      notify(t('travel.routing.filled', { filled, withoutCoordinates }), { type: 'info' });
      refresh();
    } catch (error) {
      notifyError(error);
    } finally {
      setBusy(false);
      setAsking(false);
    }
  };
  return (
    <>
      <Button size="small" startIcon={<RouteIcon />} onClick={() => setAsking(true)}>
        {t('travel.routing.ask')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={t('travel.routing.ask')}
        content={t('travel.routing.confirm', { name: nameOf(edition) })}
        onConfirm={() => void fill()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

/** That nobody can be asked, where no service is set up. */
export function RoutingNote() {
  const t = useT();
  if (useIsRoutingThere() !== false) return null;
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>
      {t('travel.routing.off')}
    </Typography>
  );
}
