import { Button } from '@mui/material';
import { maySign, stagesAhead, stagesToTakeBack } from '@yutai/domain';
import { required, useCanAccess, useNotify, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Agreement } from '../api/records';
import { useT } from '../i18n/use-t';
import { WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { DayInput } from '../inputs/time-inputs';
import { FormDialog } from '../pages/FormDialog';
import { ReachDialog } from './ReachDialog';
import { TakeBackDialog } from './TakeBackDialog';
import { useMoves } from './use-moves';

type Act = 'sign' | 'advance' | 'status' | 'takeBack';
interface DialogProps {
  agreement: Agreement;
  onClose: () => void;
}

function useSaid() {
  const t = useT();
  const notify = useNotify();
  return () => notify(t('agreement.verb.saved'), { type: 'info' });
}

function SignDialog(props: DialogProps) {
  const said = useSaid();
  return <ReachDialog {...props} stages={['signed']} onReached={said} />;
}

function AdvanceDialog(props: DialogProps) {
  const said = useSaid();
  return <ReachDialog {...props} stages={stagesAhead(props.agreement)} onReached={said} />;
}

function TakingBackDialog(props: DialogProps) {
  const said = useSaid();
  return <TakeBackDialog {...props} stages={stagesToTakeBack(props.agreement)} onTakenBack={said} />;
}

function StatusInputs() {
  const t = useT();
  const status: unknown = useWatch({ name: 'status' });
  return (
    <>
      <WordInput source="status" list="agreementStatus" validate={required()} />
      <DayInput
        source="since"
        label={t('resources.agreements.fields.statusSince')}
        helperText={t('agreement.verb.sinceHint')}
      />
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
  const said = useSaid();
  const { setStatus } = useMoves();
  const { status, statusReason } = agreement;
  return (
    <FormDialog
      title={t('agreement.verb.statusTitle')}
      submit={t('agreement.verb.status')}
      defaults={{ status, reason: statusReason ?? null, since: null }}
      onSubmit={async (values) => {
        const reason = (values.reason as string) || null;
        await setStatus(agreement, {
          status: values.status as string,
          since: (values.since as string) || null,
          reason,
        });
        said();
      }}
      onClose={onClose}
    >
      <StatusInputs />
    </FormDialog>
  );
}

const DIALOGS = {
  sign: SignDialog,
  advance: AdvanceDialog,
  status: StatusDialog,
  takeBack: TakingBackDialog,
};

/** What can be done with an agreement from where it stands. */
export function AgreementVerbs() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'agreements', record: agreement });
  const [open, setOpen] = useState<Act | null>(null);
  if (!agreement || agreement.voided || !canAccess) return null;
  const Dialog = open && DIALOGS[open];
  const offered: Act[] = [
    ...(maySign(agreement) ? (['sign'] as const) : []),
    ...(stagesAhead(agreement).length > 0 ? (['advance'] as const) : []),
    ...(stagesToTakeBack(agreement).length > 0 ? (['takeBack'] as const) : []),
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
