import { Button } from '@mui/material';
import { required, useCanAccess, useDataProvider, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { maySign, stagesAhead } from '@yutai/domain';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Agreement } from '../api/records';
import { useToday } from '../edition/use-today';
import { useT, useWord } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { DayInput } from '../inputs/time-inputs';
import { FormDialog } from '../pages/FormDialog';

type Act = 'sign' | 'advance' | 'status';
interface DialogProps {
  agreement: Agreement;
  onClose: () => void;
}

/** Sends a verb with the version that was read. */
function useAct(agreement: Agreement) {
  const t = useT();
  const notify = useNotify();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return async (verb: string, body: object) => {
    await dataProvider.verb('agreements', agreement.id, verb, body, agreement.version);
    notify(t('agreement.verb.saved'), { type: 'info' });
  };
}

function SignDialog({ agreement, onClose }: DialogProps) {
  const t = useT();
  const act = useAct(agreement);
  const today = useToday();
  return (
    <FormDialog
      title={t('agreement.verb.sign')}
      submit={t('agreement.verb.sign')}
      defaults={{ signedOn: today }}
      onSubmit={({ signedOn, signedAtActivityId = null }) => act('sign', { signedOn, signedAtActivityId })}
      onClose={onClose}
    >
      <DayInput source="signedOn" validate={required()} />
      <RecordInput
        source="signedAtActivityId"
        reference="sessions"
        filter={{ editionId: agreement.editionId }}
        sortBy="startsAt"
      />
    </FormDialog>
  );
}

function AdvanceDialog({ agreement, onClose }: DialogProps) {
  const t = useT();
  const word = useWord();
  const act = useAct(agreement);
  const ahead = stagesAhead(agreement);
  return (
    <FormDialog
      title={t('agreement.verb.advance')}
      submit={t('agreement.verb.advance')}
      defaults={{ stage: ahead[0] }}
      onSubmit={({ stage }) => act('advance', { stage })}
      onClose={onClose}
    >
      <SelectInput
        source="stage"
        validate={required()}
        helperText={false}
        choices={ahead.map((id) => ({ id, name: word('agreementStage', id) }))}
        translateChoice={false}
      />
    </FormDialog>
  );
}

function StatusInputs() {
  const t = useT();
  const status: unknown = useWatch({ name: 'status' });
  return (
    <>
      <WordInput source="status" list="agreementStatus" validate={required()} />
      <PlainTextInput
        source="reason"
        label={t('resources.agreements.fields.statusReason')}
        helperText={t('agreement.verb.reasonHint')}
        validate={status === 'ongoing' ? undefined : required()}
        multiline
        minRows={2}
      />
    </>
  );
}

function StatusDialog({ agreement, onClose }: DialogProps) {
  const t = useT();
  const act = useAct(agreement);
  const { status, statusReason } = agreement;
  return (
    <FormDialog
      title={t('agreement.verb.statusTitle')}
      submit={t('agreement.verb.status')}
      defaults={{ status, reason: statusReason }}
      onSubmit={(values) => act('set-status', { status: values.status, reason: values.reason || null })}
      onClose={onClose}
    >
      <StatusInputs />
    </FormDialog>
  );
}

const DIALOGS = { sign: SignDialog, advance: AdvanceDialog, status: StatusDialog };

/** What can be done with an agreement from where it stands. */
export function AgreementVerbs() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'agreements', record: agreement });
  const [open, setOpen] = useState<Act | null>(null);
  if (!agreement || !canAccess) return null;
  const Dialog = open && DIALOGS[open];
  const offered: Act[] = [
    ...(maySign(agreement) ? (['sign'] as const) : []),
    ...(stagesAhead(agreement).length > 0 ? (['advance'] as const) : []),
    'status',
  ];
  return (
    <>
      {offered.map((act) => (
        <Button key={act} size="small" variant="outlined" onClick={() => setOpen(act)}>
          {t(`agreement.verb.${act}`)}
        </Button>
      ))}
      {Dialog && <Dialog agreement={agreement} onClose={() => setOpen(null)} />}
    </>
  );
}
