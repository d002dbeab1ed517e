import { ScriptsField } from '../fields/ScriptsField';
import { ContactField, DistrictField, NotesField, TextField } from '../fields/plain-fields';
import { WordField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

export const OrganisationShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="abbreviation">
          <TextField source="abbreviation" />
        </Detail>
        <Detail source="side">
          <WordField source="side" list="side" />
        </Detail>
        <Detail source="districtCode">
          <DistrictField source="districtCode" />
        </Detail>
        <Detail source="inChongqingSince">
          <TextField source="inChongqingSince" />
        </Detail>
        <Detail source="profile" wide>
          <ScriptsField source="profile" />
        </Detail>
      </Details>
    </Section>
    <Section title="pages.section.contact">
      <Details>
        <Detail source="website">
          <ContactField source="website" kind="web" />
        </Detail>
        <Detail source="contactPhone">
          <ContactField source="contactPhone" kind="phone" />
        </Detail>
        <Detail source="contactEmail">
          <ContactField source="contactEmail" kind="mail" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
  </ShowPage>
);
