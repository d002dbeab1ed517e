import type { AgreementStage } from '@yutai/domain';
import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import type { Agreement } from '../api/records';
import { useToday } from '../edition/use-today';
import { Localized } from '../fields/LocalizedField';
import { useT, useWord } from '../i18n/use-t';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { DayInput } from '../inputs/time-inputs';
import { FormDialog } from '../pages/FormDialog';
import { Missing } from './Missing';
import { StageInput } from './StageInput';
import { useMoves, type Reached } from './use-moves';

interface ReachDialogProps {
  agreement: Agreement;
  /** Those to choose from. */
  stages: readonly AgreementStage[];
  onClose: () => void;
  onReached: (agreement: Agreement, stage: AgreementStage) => void;
}

/** On which day, and for a signing where; what the stage asks for and is not on record is said. */
function ReachInputs({ agreement, stages }: Pick<ReachDialogProps, 'agreement' | 'stages'>) {
  const t = useT();
  const stage = useWatch<Reached, 'stage'>({ name: 'stage' });
  return (
    <>
      {stages.length > 1 && <StageInput stages={stages} />}
      <DayInput source="on" label={t('agreement.stage.on')} validate={required()} />
      {stage === 'signed' ? (
        <RecordInput
          source="signedAtActivityId"
          reference="sessions"
          filter={{ editionId: agreement.editionId }}
          sortBy="startsAt"
        />
      ) : (
        <PlainTextInput source="reason" label={t('agreement.stage.note')} multiline minRows={2} />
      )}
      {stage && <Missing agreement={agreement} stage={stage} />}
    </>
  );
}

/** A stage was reached: on which day. */
export function ReachDialog({ agreement, stages, onClose, onReached }: ReachDialogProps) {
  const t = useT();
  const word = useWord();
  const today = useToday();
  const { reach } = useMoves();
  const [stage] = stages;
  const title =
    stages.length === 1 && stage
      ? t('agreement.verb.advanceTo', { stage: word('agreementStage', stage) })
      : t('agreement.verb.advance');
  return (
    <FormDialog
      title={title}
      submit={t('agreement.verb.record')}
      text={<Localized text={agreement.title} />}
      defaults={{ stage, on: today, signedAtActivityId: agreement.signedAtActivityId }}
      onSubmit={async (values) => {
        const reached = values as Reached;
        onReached(await reach(agreement, reached), reached.stage);
      }}
      onClose={onClose}
    >
      <ReachInputs agreement={agreement} stages={stages} />
    </FormDialog>
  );
}
