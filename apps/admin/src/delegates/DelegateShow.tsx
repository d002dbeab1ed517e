import { NotesField, RecordField, TextField } from '../fields/plain-fields';
import { SpanField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DelegateLink } from '../releases/DelegateLink';

export const DelegateShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="personId">
          <RecordField source="personId" reference="people" />
        </Detail>
        <Detail source="delegationId">
          <RecordField source="delegationId" reference="delegations" />
        </Detail>
        <Detail source="role">
          <WordField source="role" list="delegateRole" />
        </Detail>
        <Detail source="rank">
          <TextField source="rank" />
        </Detail>
        <Detail source="groupName">
          <TextField source="groupName" />
        </Detail>
        <Detail source="stay" wide>
          <SpanField from="arrivesAt" to="departsAt" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <DelegateLink />
  </ShowPage>
);
