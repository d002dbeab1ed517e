import { DocumentsOfThis } from '../documents/DocumentsButton';
import { HandbookOfThis } from '../documents/HandbookButton';
import { EmergencyNumbersField } from '../fields/EmergencyNumbersField';
import { LocalizedListField } from '../fields/LocalizedField';
import { ScriptsField } from '../fields/ScriptsField';
import { NotesField, TextField } from '../fields/plain-fields';
import { DaysField } from '../fields/time-fields';
import { DelegatesDocuments } from '../files/DelegatesDocuments';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { QuietHoursField } from './QuietHoursField';
import { CopyThisEdition } from './CopyEdition';

export const EditionShow = () => (
  <ShowPage
    actions={
      <>
        <HandbookOfThis />
        <DocumentsOfThis />
        <CopyThisEdition />
      </>
    }
  >
    <Section>
      <Details>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="ordinal">
          <TextField source="ordinal" />
        </Detail>
        <Detail source="year">
          <TextField source="year" />
        </Detail>
        <Detail source="city">
          <TextField source="city" />
        </Detail>
        <Detail source="coHostIds" wide>
          <LocalizedListField source="coHostNames" />
        </Detail>
      </Details>
    </Section>
    <Section title="pages.section.dates">
      <Details>
        <Detail source="days">
          <DaysField from="startsOn" to="endsOn" />
        </Detail>
        <Detail source="season">
          <DaysField from="seasonStartsOn" to="seasonEndsOn" />
        </Detail>
        <Detail source="timeZone">
          <TextField source="timeZone" />
        </Detail>
        <Detail source="quietHours">
          <QuietHoursField />
        </Detail>
        <Detail source="emergencyNumbers" wide>
          <EmergencyNumbersField source="emergencyNumbers" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <DelegatesDocuments resource="editions" />
  </ShowPage>
);
