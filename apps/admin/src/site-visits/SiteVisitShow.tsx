import { useRecordContext } from 'ra-core';
import { CounterField } from '../activities/activity-fields';
import { Basics, Cancelled, Overridden, Told } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import type { SiteVisit } from '../api/records';
import { LocalizedField, LocalizedListField } from '../fields/LocalizedField';
import { RecordField, TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { CompleteDialog } from './CompleteDialog';
import { HostAnswerButtons } from './host-answer';

/** What came of it, once it is over. */
function Outcome() {
  const visit = useRecordContext<SiteVisit>();
  if (visit?.status !== 'done') return null;
  return (
    <Section title="activity.section.outcome">
      <Details>
        <Detail source="outcome" wide>
          <LocalizedField source="outcome" />
        </Detail>
        <Detail source="attended">
          <TextField source="attended" />
        </Detail>
      </Details>
    </Section>
  );
}

/** Whom the host receives, about what, and whether it has said yes. */
function Host() {
  const visit = useRecordContext<SiteVisit>();
  return (
    <Section title="activity.section.host">
      <Details>
        <Detail source="hostId">
          <RecordField source="hostId" named="hostName" reference="organisations" />
        </Detail>
        <Detail source="hostContactId">
          <RecordField source="hostContactId" named="hostContactName" reference="people" />
        </Detail>
        <Detail source="hostAnswer">
          <PlainChip source="hostAnswer" list="hostAnswer" />
        </Detail>
        {visit?.hostAnsweredAt && (
          <Detail source="hostAnsweredAt">
            <InstantField source="hostAnsweredAt" />
          </Detail>
        )}
        {visit?.counterStartsAt && (
          <Detail source="counter">
            <CounterField />
          </Detail>
        )}
        <Detail source="topics" wide>
          <LocalizedListField source="topics" />
        </Detail>
      </Details>
    </Section>
  );
}

export const SiteVisitShow = () => (
  <ShowPage>
    <VerbBar completeDialog={(onClose) => <CompleteDialog onClose={onClose} />}>
      <HostAnswerButtons />
    </VerbBar>
    <Basics />
    <Outcome />
    <Cancelled />
    <Overridden />
    <Host />
    <Told />
  </ShowPage>
);
