import { Alert, AlertTitle, Box, Button, Card, Typography } from '@mui/material';
import { useEditContext, useNotify, useRedirect, useResourceContext, type RaRecord } from 'ra-core';
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { Create, Edit, SaveButton, SimpleForm, Toolbar } from 'react-admin';
import { ConflictError, ProblemError, StaleError } from '../api/problem';
import { useT, type TextPath } from '../i18n/use-t';
import { PageActions } from '../layout/page-actions';
import { CancelButton } from './CancelButton';
import { DeleteRecord } from './DeleteRecord';
import { FocusFirstError } from './FocusFirstError';
import { RecordLink } from './RecordLink';
import { useNotifyError } from './use-notify-error';

/** A refusal that no field can show is said; a stale record is told apart, as there is a way out of it. */
function useRefusal() {
  const notify = useNotify();
  const notifyError = useNotifyError();
  const [stale, setStale] = useState(false);
  const onError = (error: unknown) => {
    if (error instanceof StaleError) setStale(true);
    else if (error instanceof ConflictError) notify('conflict.refused', { type: 'error' });
    else if (!(error instanceof ProblemError && error.body.errors)) {
      notifyError(error);
    }
  };
  return { onError, stale, forget: () => setStale(false) };
}

/**
 * Leaves for the saved record in a step of its own: typed values that outlive a reload also outlive a save, and the form
 * would ask whether to leave them behind.
 */
function useSaved() {
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const [saved, setSaved] = useState<RaRecord>();
  useEffect(() => {
    if (saved) redirect('show', resource, saved.id);
  }, [saved, redirect, resource]);
  const onSuccess = (record: unknown) => {
    notify('ra.notification.updated', { type: 'info', messageArgs: { smart_count: 1 } });
    setSaved(record as RaRecord);
  };
  return { onSuccess, saved };
}

function StaleNotice({ onReload }: { onReload: () => void }) {
  const t = useT();
  const { refetch } = useEditContext();
  const reload = () => void Promise.resolve(refetch()).then(onReload);
  return (
    <Alert
      severity="warning"
      sx={{ mb: 2 }}
      action={
        <Button color="inherit" size="small" onClick={reload}>
          {t('record.staleReload')}
        </Button>
      }
    >
      <AlertTitle>{t('record.staleTitle')}</AlertTitle>
      {t('record.staleText')}
    </Alert>
  );
}

/** Typed values outlive a reload of the record beneath them. */
const KEEP_TYPED = { keepDirtyValues: true };

const EditToolbar = (
  <Toolbar>
    <SaveButton />
    <CancelButton to="show" />
    <Box sx={{ flex: 1 }} />
    <DeleteRecord />
  </Toolbar>
);
const CreateToolbar = (
  <Toolbar>
    <SaveButton alwaysEnable />
    <CancelButton to="list" />
  </Toolbar>
);

/** A card hides what leaves it, and with that its toolbar would not stick to the window. */
const STICKY = { overflow: 'visible' };

type Transform = (record: Record<string, unknown>) => Record<string, unknown>;

/** Editing: saved only when the API says so, with each of its objections at its field. */
export function EditPage({ transform, children }: { transform?: Transform; children: ReactNode }) {
  const { onError, stale, forget } = useRefusal();
  const { onSuccess, saved } = useSaved();
  return (
    <Edit
      mutationMode="pessimistic"
      mutationOptions={{ onError, onSuccess }}
      transform={transform}
      component="div"
      actions={false}
      emptyWhileLoading
    >
      <PageActions>
        <RecordLink to="show" />
      </PageActions>
      {stale && <StaleNotice onReload={forget} />}
      <Card sx={STICKY}>
        <SimpleForm
          noValidate
          shouldFocusError={false}
          toolbar={EditToolbar}
          resetOptions={KEEP_TYPED}
          warnWhenUnsavedChanges={!saved}
        >
          {children}
          <FocusFirstError />
        </SimpleForm>
      </Card>
    </Edit>
  );
}

interface CreatePageProps {
  defaults?: object;
  transform?: Transform;
  redirect?: 'show' | ((resource?: string, id?: RaRecord['id'], data?: Partial<RaRecord>) => string);
  /** Instead of leading anywhere. */
  onCreated?: (record: RaRecord) => void;
  toolbar?: ReactElement;
  children: ReactNode;
}

export function CreatePage({
  defaults,
  transform,
  redirect = 'show',
  onCreated: onSuccess,
  toolbar = CreateToolbar,
  children,
}: CreatePageProps) {
  const { onError } = useRefusal();
  return (
    <Create
      mutationOptions={onSuccess ? { onError, onSuccess } : { onError }}
      transform={transform}
      redirect={redirect}
      component="div"
    >
      <Card sx={STICKY}>
        <SimpleForm
          noValidate
          shouldFocusError={false}
          toolbar={toolbar}
          defaultValues={defaults}
          warnWhenUnsavedChanges
        >
          {children}
          <FocusFirstError />
        </SimpleForm>
      </Card>
    </Create>
  );
}

/** Inputs that belong together, side by side where there is room. */
export function FormSection({ title, children }: { title?: TextPath; children: ReactNode }) {
  const t = useT();
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 3, width: '100%', minWidth: 0 }}>
      {title && (
        <Typography component="legend" variant="h2" sx={{ p: 0, mb: 1.5 }}>
          {t(title)}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          columnGap: 3,
          rowGap: 2,
          maxWidth: 960,
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>{children}</Box>;
}
