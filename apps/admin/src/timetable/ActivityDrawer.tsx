import { Button, Drawer } from '@mui/material';
import { CreateBase, EditBase, ResourceContextProvider } from 'ra-core';
import { useEffect, useId, useRef, useState, type ComponentType } from 'react';
import { Link } from 'react-router-dom';
import type { ActivityResource } from '../activities/activity-resource';
import { settled } from '../activities/candidate';
import type { Activity } from '../api/records';
import { useT } from '../i18n/use-t';
import { MeetingInputs } from '../meetings/MeetingInputs';
import { SessionInputs } from '../sessions/SessionInputs';
import { SiteVisitInputs } from '../site-visits/SiteVisitInputs';
import { TransferInputs } from '../transfers/TransferInputs';
import { DrawerForm } from './DrawerForm';
import { useRefusal } from './use-refusal';

/** Which activity is open beside the grid: a stored one, or a visit to be made. */
export type Opened =
  { resource: ActivityResource; id: string } | { resource: 'site-visits'; id?: undefined; defaults: object };

interface DrawerProps {
  opened: Opened;
  onClose: () => void;
  /** @param before as it was stored, of what is not new */
  onSaved: (after: Activity, before?: Activity) => void;
}

const INPUTS: Record<ActivityResource, ComponentType> = {
  'site-visits': SiteVisitInputs,
  sessions: SessionInputs,
  meetings: MeetingInputs,
  transfers: TransferInputs,
};

function Inputs({ resource }: { resource: ActivityResource }) {
  const Chosen = INPUTS[resource];
  return <Chosen />;
}

function OpenPage({ resource, id }: { resource: string; id: string }) {
  const t = useT();
  return (
    <Button component={Link} to={`/${resource}/${id}/show`} size="small" sx={{ mb: 1.5, ml: -0.5 }}>
      {t('timetable.open')}
    </Button>
  );
}

/** Leaves in a step of its own, in which the form no longer asks whether to leave what was typed behind. */
function useSaved(onSaved: DrawerProps['onSaved']) {
  const [saved, setSaved] = useState<Activity>();
  const before = useRef<Activity>(undefined);
  useEffect(() => {
    if (saved) onSaved(saved, before.current);
    // Once for each save: who is told may be another function each time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved]);
  const transform = (data: object, options?: { previousData?: object }) => {
    before.current = options?.previousData as Activity | undefined;
    return settled(data as never);
  };
  return { saved: saved !== undefined, onSuccess: setSaved, transform };
}

/** The activity's own form beside the timetable; a click beside it closes nothing, so that nothing typed is lost. */
export function ActivityDrawer({ opened, onClose, onSaved }: DrawerProps) {
  const id = useId();
  const { refusal, onError, forget } = useRefusal();
  const { saved, onSuccess, transform } = useSaved(onSaved);
  const common = {
    redirect: false as const,
    transform: (data: object, options?: object) => {
      forget();
      return transform(data, options);
    },
    mutationOptions: { onSuccess: (record: unknown) => onSuccess(record as Activity), onError },
  };
  const form = { id, refusal, saved, onClose };
  return (
    <Drawer
      open
      anchor="right"
      onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()}
      slotProps={{
        paper: {
          'aria-labelledby': id,
          role: 'dialog',
          sx: { width: 'min(760px, 100vw)', '& > form': { display: 'contents' } },
        },
      }}
    >
      <ResourceContextProvider value={opened.resource}>
        {opened.id === undefined ? (
          <CreateBase {...common}>
            <DrawerForm {...form} defaults={opened.defaults}>
              <Inputs resource={opened.resource} />
            </DrawerForm>
          </CreateBase>
        ) : (
          <EditBase {...common} id={opened.id} mutationMode="pessimistic">
            <DrawerForm {...form}>
              <OpenPage resource={opened.resource} id={opened.id} />
              <Inputs resource={opened.resource} />
            </DrawerForm>
          </EditBase>
        )}
      </ResourceContextProvider>
    </Drawer>
  );
}
