import { MEETING_ANSWERS } from '@yutai/domain';
import { required } from 'ra-core';
import { BooleanInput, SelectInput } from 'react-admin';
import { VerbDialog } from '../activities/VerbDialog';
import { useT, useWord } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';

interface DialogProps {
  onClose: () => void;
}

/** What the counterpart said. */
export function AnswerDialog({ onClose }: DialogProps) {
  const t = useT();
  const word = useWord();
  const given = MEETING_ANSWERS.filter((answer) => answer !== 'open');
  return (
    <VerbDialog
      verb="record-answer"
      title={t('activity.ask.meetingAnswer')}
      submit={t('activity.verb.answer')}
      defaults={{ answer: 'accepted' }}
      bodyOf={({ answer, reason }) => ({ answer, reason: reason ?? null })}
      onClose={onClose}
    >
      <SelectInput
        source="answer"
        label="resources.meetings.fields.answer"
        choices={given.map((id) => ({ id, name: word('meetingAnswer', id) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <PlainTextInput source="reason" label="resources.meetings.fields.answerReason" />
    </VerbDialog>
  );
}

/** It is over, whether or not it came about. */
export function OutcomeDialog({ onClose }: DialogProps) {
  const t = useT();
  return (
    <VerbDialog
      verb="complete"
      title={t('activity.ask.meetingOver')}
      submit={t('activity.verb.complete')}
      defaults={{ tookPlace: true }}
      bodyOf={({ tookPlace, outcome }) => ({ tookPlace, outcome: outcome ?? null })}
      onClose={onClose}
    >
      <BooleanInput source="tookPlace" label="resources.meetings.fields.tookPlace" helperText={false} />
      <LocalizedTextInput source="outcome" label="resources.meetings.fields.outcome" multiline />
    </VerbDialog>
  );
}
