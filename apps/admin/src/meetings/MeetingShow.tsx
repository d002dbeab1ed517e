import { Button } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { useState } from 'react';
import { Basics, Cancelled, Overridden } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import { AttendanceSection } from '../attendance/AttendanceSection';
import { applies } from '../activities/verbs';
import type { Meeting } from '../api/records';
import { LocalizedField } from '../fields/LocalizedField';
import { RecordField, TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { AnswerDialog, OutcomeDialog } from './MeetingDialogs';

function AnswerButton() {
  const t = useT();
  const meeting = useRecordContext<Meeting>();
  const [asking, setAsking] = useState(false);
  if (!meeting || !applies('record-answer', meeting.status)) return null;
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)}>
        {t('activity.verb.answer')}
      </Button>
      {asking && <AnswerDialog onClose={() => setAsking(false)} />}
    </>
  );
}

/** Whether it came about, and what of it. */
function Outcome() {
  const t = useT();
  const meeting = useRecordContext<Meeting>();
  if (meeting?.status !== 'done') return null;
  return (
    <Section title="activity.section.outcome">
      <Details>
        <Detail source="tookPlace">
          {t(meeting.tookPlace === false ? 'activity.meeting.not' : 'activity.meeting.held')}
        </Detail>
        <Detail source="outcome" wide>
          <LocalizedField source="outcome" />
        </Detail>
      </Details>
    </Section>
  );
}

function Answered() {
  const meeting = useRecordContext<Meeting>();
  return (
    <Detail source="answer">
      <PlainChip source="answer" list="meetingAnswer" /> <TextField source="answerReason" />{' '}
      {meeting?.answeredAt && <InstantField source="answeredAt" />}
    </Detail>
  );
}

export const MeetingShow = () => (
  <ShowPage>
    <VerbBar completeDialog={(onClose) => <OutcomeDialog onClose={onClose} />}>
      <AnswerButton />
    </VerbBar>
    <Basics>
      <Detail source="requesterId">
        <RecordField source="requesterId" reference="organisations" />
      </Detail>
      <Detail source="counterpartId">
        <RecordField source="counterpartId" reference="organisations" />
      </Detail>
      <Detail source="subject" wide>
        <LocalizedField source="subject" />
      </Detail>
      <Answered />
      <Detail source="priority">
        <TextField source="priority" />
      </Detail>
      <Detail source="tableLabel">
        <TextField source="tableLabel" />
      </Detail>
    </Basics>
    <AttendanceSection />
    <Cancelled />
    <Overridden />
    <Outcome />
  </ShowPage>
);
