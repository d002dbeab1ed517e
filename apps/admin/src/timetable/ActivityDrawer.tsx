import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, Drawer, IconButton, Typography } from '@mui/material';
import {
  CreateBase,
  EditBase,
  Form,
  ResourceContextProvider,
  useNotify,
  useRecordContext,
  useRefresh,
  useTranslate,
} from 'ra-core';
import { useId, type ReactNode } from 'react';
import { SaveButton } from 'react-admin';
import { Link } from 'react-router-dom';
import { settled } from '../activities/candidate';
import { ConflictError, ProblemError, StaleError } from '../api/problem';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { SessionInputs } from '../sessions/SessionInputs';
import { SiteVisitInputs } from '../site-visits/SiteVisitInputs';

/** Which activity is open beside the grid: a stored one, or a visit to be made. */
export type Opened =
  | { resource: 'site-visits' | 'sessions'; id: string }
  | { resource: 'site-visits'; id?: undefined; defaults: object };

interface DrawerProps {
  opened: Opened;
  onClose: () => void;
  onSaved: () => void;
}

const Inputs = ({ resource }: { resource: Opened['resource'] }) =>
  resource === 'sessions' ? <SessionInputs /> : <SiteVisitInputs />;

/** Typed values outlive a reload of the record beneath them. */
const KEEP_TYPED = { keepDirtyValues: true };

/** The form fills the drawer: its inputs scroll, what saves it stays. */
function DrawerForm({
  children,
  defaults,
  id,
  onClose,
}: {
  children: ReactNode;
  defaults?: object;
  id: string;
  onClose: () => void;
}) {
  const t = useT();
  const translate = useTranslate();
  const record = useRecordContext();
  if (!defaults && !record) return null;
  return (
    <Form noValidate defaultValues={defaults} resetOptions={KEEP_TYPED}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 3,
          py: 1.5,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={id} component="h2" variant="h2" sx={{ flex: 1, minWidth: 0 }}>
          {record?.id ? nameOf(record) : t('timetable.newVisit')}
        </Typography>
        <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box sx={{ flex: 1, overflowY: 'auto', px: 3, py: 2.5 }}>{children}</Box>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 3,
          py: 1.5,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <SaveButton alwaysEnable={!record?.id} />
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
      </Box>
    </Form>
  );
}

function OpenPage({ resource, id }: { resource: string; id: string }) {
  const t = useT();
  return (
    <Button component={Link} to={`/${resource}/${id}/show`} size="small" sx={{ mb: 1.5, ml: -0.5 }}>
      {t('timetable.open')}
    </Button>
  );
}

/** The activity's own form beside the timetable; a click beside it closes nothing, so that nothing typed is lost. */
export function ActivityDrawer({ opened, onClose, onSaved }: DrawerProps) {
  const notify = useNotify();
  const refresh = useRefresh();
  const id = useId();
  const mutationOptions = {
    onSuccess: onSaved,
    onError: (error: unknown) => {
      if (error instanceof ProblemError && error.body.errors) return;
      if (error instanceof StaleError) {
        refresh();
        return notify('timetable.staleForm', { type: 'warning', autoHideDuration: 10_000 });
      }
      if (error instanceof ConflictError) return notify('conflict.refused', { type: 'error' });
      notify(error instanceof Error ? error.message : 'ra.notification.http_error', { type: 'error' });
    },
  };
  const common = { redirect: false as const, transform: settled, mutationOptions };
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
            <DrawerForm id={id} defaults={opened.defaults} onClose={onClose}>
              <Inputs resource={opened.resource} />
            </DrawerForm>
          </CreateBase>
        ) : (
          <EditBase {...common} id={opened.id} mutationMode="pessimistic">
            <DrawerForm id={id} onClose={onClose}>
              <OpenPage resource={opened.resource} id={opened.id} />
              <Inputs resource={opened.resource} />
            </DrawerForm>
          </EditBase>
        )}
      </ResourceContextProvider>
    </Drawer>
  );
}
