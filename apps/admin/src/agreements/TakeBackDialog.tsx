import type { AgreementStage } from '@yutai/domain';
import { BooleanInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Agreement } from '../api/records';
import { Localized } from '../fields/LocalizedField';
import { useT, useWord } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';
import { StageInput } from './StageInput';
import { useMoves } from './use-moves';

interface TakeBackDialogProps {
  agreement: Agreement;
  /** Those to choose from. */
  stages: readonly AgreementStage[];
  onClose: () => void;
  onTakenBack: (agreement: Agreement) => void;
}

/** Whether a signing is forgotten together with where it was. */
function OccasionInput() {
  const t = useT();
  const stage: unknown = useWatch({ name: 'stage' });
  if (stage !== 'signed') return null;
  return (
    <BooleanInput
      source="withOccasion"
      label={t('agreement.voiding.withOccasion')}
      helperText={t('agreement.voiding.occasionKept')}
    />
  );
}

/** A stage was recorded in error: its day goes, the history of it stays. */
export function TakeBackDialog({ agreement, stages, onClose, onTakenBack }: TakeBackDialogProps) {
  const t = useT();
  const word = useWord();
  const { takeBack } = useMoves();
  const [only] = stages;
  const title =
    stages.length === 1 && only
      ? t('agreement.verb.takeBackOf', { stage: word('agreementStage', only) })
      : t('agreement.verb.takeBack');
  return (
    <FormDialog
      title={title}
      submit={t('agreement.verb.takeBack')}
      text={
        <>
          <Localized text={agreement.title} />
          <br />
          {t('agreement.verb.takeBackText')}
        </>
      }
      defaults={{ stage: stages.at(-1) }}
      onSubmit={async ({ stage, reason, withOccasion }) =>
        onTakenBack(
          await takeBack(agreement, stage as AgreementStage, {
            reason: (reason as string) || null,
            withOccasion: withOccasion === true,
          }),
        )
      }
      onClose={onClose}
    >
      {stages.length > 1 && <StageInput stages={stages} />}
      {agreement.signedAtActivityId && <OccasionInput />}
      <PlainTextInput source="reason" label={t('agreement.stage.why')} multiline minRows={2} />
    </FormDialog>
  );
}
