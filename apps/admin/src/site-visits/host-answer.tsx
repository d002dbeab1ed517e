import { Button } from '@mui/material';
import { HOST_ANSWERS } from '@yutai/domain';
import { required, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { VerbDialog } from '../activities/VerbDialog';
import { applies } from '../activities/verbs';
import type { SiteVisit } from '../api/records';
import { useT, useWord } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { InstantInput } from '../inputs/time-inputs';

const ANSWERS = HOST_ANSWERS.filter((answer) => answer !== 'not_asked');

/** A host who cannot at that time says when instead. */
function ProposedTime() {
  const answer: unknown = useWatch({ name: 'answer' });
  if (answer !== 'counter_proposed') return null;
  return (
    <>
      <InstantInput source="startsAt" label="activity.ask.proposedFrom" validate={required()} />
      <InstantInput source="endsAt" label="activity.ask.proposedTo" validate={required()} />
    </>
  );
}

function AnswerDialog({ visit, onClose }: { visit: SiteVisit; onClose: () => void }) {
  const t = useT();
  const word = useWord();
  const bodyOf = ({ answer, startsAt, endsAt, message }: Record<string, unknown>) => ({
    answer,
    message: message || null,
    ...(answer === 'counter_proposed' && { startsAt, endsAt }),
  });
  const defaults = {
    answer: visit.hostAnswer === 'not_asked' ? 'asked' : visit.hostAnswer,
    startsAt: visit.counterStartsAt ?? visit.startsAt,
    endsAt: visit.counterEndsAt ?? visit.endsAt,
    message: visit.hostMessage,
  };
  return (
    <VerbDialog
      verb="record-host-answer"
      title={t('activity.ask.answer')}
      submit={t('activity.verb.answer')}
      defaults={defaults}
      bodyOf={bodyOf}
      onClose={onClose}
    >
      <SelectInput
        source="answer"
        label="activity.ask.answerField"
        choices={ANSWERS.map((id) => ({ id, name: word('hostAnswer', id) }))}
        translateChoice={false}
        validate={required()}
        helperText={false}
      />
      <ProposedTime />
      <PlainTextInput
        source="message"
        label="resources.site-visits.fields.hostMessage"
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
    </VerbDialog>
  );
}

/** Puts down what the host said, as the desk heard it. */
export function HostAnswerButtons() {
  const t = useT();
  const visit = useRecordContext<SiteVisit>();
  const [asking, setAsking] = useState(false);
  if (!visit || !applies('record-host-answer', visit.status)) return null;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
        {t('activity.verb.answer')}
      </Button>
      {asking && <AnswerDialog visit={visit} onClose={() => setAsking(false)} />}
    </>
  );
}
