import { Button, Card } from '@mui/material';
import { required, useCanAccess, useRecordContext, useResourceContext } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { Confirm } from 'react-admin';
import type { Activity } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { RestoreDialog } from './RestoreDialog';
import { useVerb, type Verb } from './use-verb';
import { VerbDialog } from './VerbDialog';
import { applies, unsureOf } from './verbs';

function CancelDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const record = useRecordContext<Activity>();
  return (
    <VerbDialog
      verb="cancel"
      title={t('activity.ask.cancel', { name: nameOf(record) })}
      text={t('activity.ask.cancelText')}
      submit={t('activity.verb.cancel')}
      back={t('activity.ask.keep')}
      color="error"
      bodyOf={({ reason }) => ({ reason })}
      onClose={onClose}
    >
      <PlainTextInput source="reason" label="activity.ask.reason" validate={required()} />
    </VerbDialog>
  );
}

interface ConfirmDialogProps {
  record: Activity;
  onConfirm: () => void;
  onClose: () => void;
}

/** Confirming tells delegates that it takes place, which a host who has not agreed may not know. */
function ConfirmDialog({ record, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useT();
  const answer = unsureOf(record);
  if (!answer) return null;
  return (
    <Confirm
      isOpen
      title={t('activity.ask.confirm', { name: nameOf(record) })}
      content={t(`activity.ask.host.${answer}`)}
      confirm={t('activity.ask.confirmAnyway')}
      onConfirm={onConfirm}
      onClose={onClose}
    />
  );
}

interface VerbBarProps {
  /** Where completing wants a word more than that it is over. */
  completeDialog?: (onClose: () => void) => ReactNode;
  /** Verbs of one kind of activity alone. */
  children?: ReactNode;
}

/**
 * What can be done with an activity, for those who may; what loses something asks first. What its status does not allow
 * stands there disabled, so that no button moves under a second click.
 */
export function VerbBar({ completeDialog, children }: VerbBarProps) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<Activity>();
  const { canAccess } = useCanAccess({ action: 'edit', resource, record });
  const { run, busy } = useVerb();
  const [asking, setAsking] = useState<Verb>();
  if (!record || !canAccess) return null;
  const close = () => setAsking(undefined);
  const start = (verb: Verb) => {
    const asks =
      verb === 'cancel' ||
      verb === 'restore' ||
      (verb === 'complete' && completeDialog) ||
      (verb === 'confirm' && unsureOf(record));
    if (asks) setAsking(verb);
    else void run(verb);
  };
  const button = (verb: keyof typeof COLOURS) => (
    <Button
      size="small"
      variant="outlined"
      color={COLOURS[verb]}
      disabled={busy || !applies(verb, record.status)}
      onClick={() => start(verb)}
    >
      {t(`activity.verb.${verb}`)}
    </Button>
  );
  return (
    <Card sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2, px: 2, py: 1.25 }}>
      {button('confirm')}
      {button('complete')}
      {button('cancel')}
      {applies('restore', record.status) && button('restore')}
      {applies('reopen', record.status) && button('reopen')}
      {children}
      {asking === 'confirm' && (
        <ConfirmDialog
          record={record}
          onConfirm={() => {
            close();
            void run('confirm');
          }}
          onClose={close}
        />
      )}
      {asking === 'cancel' && <CancelDialog onClose={close} />}
      {asking === 'restore' && <RestoreDialog onClose={close} />}
      {asking === 'complete' && completeDialog?.(close)}
    </Card>
  );
}

const COLOURS = {
  confirm: 'primary',
  complete: 'primary',
  restore: 'primary',
  reopen: 'primary',
  cancel: 'error',
} as const;
