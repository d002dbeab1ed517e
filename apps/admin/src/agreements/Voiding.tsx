import VoidIcon from '@mui/icons-material/BlockOutlined';
import RestoreIcon from '@mui/icons-material/RestoreOutlined';
import { Alert, AlertTitle, Button } from '@mui/material';
import { required, useCanAccess, useNotify, useRecordContext, useRefresh } from 'ra-core';
import { useState } from 'react';
import type { Agreement } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { DeleteRecord } from '../pages/DeleteRecord';
import { FormDialog } from '../pages/FormDialog';
import { RecordLink } from '../pages/RecordLink';
import { useNotifyError } from '../pages/use-notify-error';
import { UndoBar } from '../timetable/UndoBar';
import { useMoves } from './use-moves';

interface VoidDialogProps {
  agreement: Agreement;
  onClose: () => void;
  onVoided: (agreement: Agreement) => void;
}

/** It should not have been recorded: why. */
function VoidDialog({ agreement, onClose, onVoided }: VoidDialogProps) {
  const t = useT();
  const { makeVoid } = useMoves();
  return (
    <FormDialog
      title={t('agreement.voiding.title')}
      submit={t('agreement.voiding.void')}
      color="error"
      text={
        <>
          <strong>
            <Localized text={agreement.title} />
          </strong>
          <br />
          {t('agreement.voiding.text')}
        </>
      }
      onSubmit={async ({ reason }) => onVoided(await makeVoid(agreement, reason as string))}
      onClose={onClose}
    >
      <PlainTextInput
        source="reason"
        label={t('agreement.voiding.reason')}
        helperText={t('agreement.voiding.reasonHint')}
        validate={required()}
        multiline
        minRows={2}
      />
    </FormDialog>
  );
}

/** What was voided or reinstated last, and the way back from the first. */
function useReinstating() {
  const t = useT();
  const notify = useNotify();
  const notifyError = useNotifyError();
  const refresh = useRefresh();
  const { reinstate } = useMoves();
  const [voided, setVoided] = useState<Agreement | null>(null);
  const bringBack = async (agreement: Agreement) => {
    setVoided(null);
    try {
      await reinstate(agreement);
      notify(t('agreement.voiding.reinstated', { name: nameOf(agreement) }), { type: 'info' });
    } catch (error) {
      notifyError(error);
    }
    refresh();
  };
  const bar = {
    saved: voided && {
      text: t('agreement.voiding.done', { name: nameOf(voided) }),
      before: true,
      after: voided,
    },
    undo: async () => voided && bringBack(voided),
    forget: () => setVoided(null),
  };
  return { bar, onVoided: setVoided, bringBack };
}

/**
 * Editing; and deleting what was never counted, voiding anything else. What was voided is only reinstated. Nothing is
 * offered that would be refused.
 */
export function AgreementWriting() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'agreements', record: agreement });
  const [asking, setAsking] = useState(false);
  const { bar, onVoided, bringBack } = useReinstating();
  if (!agreement || !canAccess) return null;
  return (
    <>
      {agreement.voided ? (
        <Button
          size="small"
          variant="contained"
          startIcon={<RestoreIcon />}
          onClick={() => void bringBack(agreement)}
        >
          {t('agreement.voiding.reinstate')}
        </Button>
      ) : (
        <>
          {agreement.deletable ? (
            <DeleteRecord />
          ) : (
            <Button color="error" size="small" startIcon={<VoidIcon />} onClick={() => setAsking(true)}>
              {t('agreement.voiding.void')}
            </Button>
          )}
          <RecordLink to="edit" />
        </>
      )}
      {asking && <VoidDialog agreement={agreement} onClose={() => setAsking(false)} onVoided={onVoided} />}
      <UndoBar {...bar} />
    </>
  );
}

/** Above the record of what was voided: since when, by whom and why. */
export function VoidedNotice() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const agreement = useRecordContext<Agreement>();
  if (!agreement?.voidedAt) return null;
  const { voidedAt, voidedByName, voidReason } = agreement;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>
        {[t('agreement.voiding.voided'), formatInstant(voidedAt, { language, timeZone }), voidedByName]
          .filter(Boolean)
          .join(' · ')}
      </AlertTitle>
      {voidReason}
      <br />
      {t('agreement.voiding.meaning')}
    </Alert>
  );
}
