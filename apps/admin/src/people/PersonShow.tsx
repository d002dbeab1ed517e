import { ScriptsField } from '../fields/ScriptsField';
import { LocalizedField } from '../fields/LocalizedField';
import { ContactField, NotesField, RecordField } from '../fields/plain-fields';
import { WordField, YesNoField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

export const PersonShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="name">
          <ScriptsField source="name" />
        </Detail>
        <Detail source="title">
          <LocalizedField source="title" />
        </Detail>
        <Detail source="organisationId">
          <RecordField source="organisationId" reference="organisations" />
        </Detail>
        <Detail source="side">
          <WordField source="side" list="side" />
        </Detail>
        <Detail source="language">
          <WordField source="language" list="language" />
        </Detail>
      </Details>
    </Section>
    <Section title="pages.section.contact">
      <Details>
        <Detail source="phone">
          <ContactField source="phone" kind="phone" />
        </Detail>
        <Detail source="email">
          <ContactField source="email" kind="mail" />
        </Detail>
        <Detail source="emailNotices">
          <YesNoField source="emailNotices" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
  </ShowPage>
);
