import { RecordField, TextField } from '../fields/plain-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DueField } from './DueField';
import { EnquiryVerbs } from './EnquiryVerbs';
import { FromPageField } from './FromPageField';
import { EnquiryStatusField } from './StatusField';
import { Thread } from './Thread';

export const EnquiryShow = () => (
  <ShowPage actions={<EnquiryVerbs />}>
    <Section>
      <Details>
        <Detail source="question" wide>
          <ScriptsField source="question" />
        </Detail>
        <Detail source="status">
          <EnquiryStatusField />
        </Detail>
        <Detail source="dueOn">
          <DueField />
        </Detail>
        <Detail source="ownerId">
          <TextField source="ownerName" />
        </Detail>
        <Detail source="topic">
          <WordField source="topic" list="enquiryTopic" />
        </Detail>
        <Detail source="delegationId">
          <RecordField source="delegationId" named="delegationName" reference="delegations" />
        </Detail>
        <Detail source="askedById">
          <RecordField source="askedById" named="askedByName" reference="delegates" /> <FromPageField />
        </Detail>
        <Detail source="createdAt">
          <InstantField source="createdAt" />
        </Detail>
      </Details>
    </Section>
    <Thread />
  </ShowPage>
);
