import { useCanAccess, useRecordContext } from 'ra-core';
import type { CrewMember } from '../api/records';
import { LocalizedField } from '../fields/LocalizedField';
import { OpeningHoursField } from '../fields/OpeningHoursField';
import { ContactField, NotesField, RecordField } from '../fields/plain-fields';
import { DayField } from '../fields/time-fields';
import { WordsField, YesNoField } from '../fields/WordField';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

/** How they are reached, for those who may call them. */
function Contact() {
  const record = useRecordContext<CrewMember>();
  const { canAccess } = useCanAccess({ action: 'readDesk', resource: 'crew-members', record });
  if (!canAccess) return null;
  return (
    <>
      <Detail source="phone">
        <ContactField source="phone" kind="phone" />
      </Detail>
      <Detail source="phoneShared">
        <YesNoField source="phoneShared" />
      </Detail>
      <Detail source="email">
        <ContactField source="email" kind="mail" />
      </Detail>
    </>
  );
}

export const CrewMemberShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="personId">
          <RecordField source="personId" reference="people" />
        </Detail>
        <Detail source="organisationName">
          <LocalizedField source="organisationName" />
        </Detail>
        <Detail source="duties">
          <WordsField source="duties" list="crewDuty" />
        </Detail>
        <Detail source="languages">
          <WordsField source="languages" list="spokenLanguage" />
        </Detail>
        <Contact />
      </Details>
    </Section>
    <Section title="pages.section.work">
      <Details>
        <Detail source="workingHours">
          <OpeningHoursField source="workingHours" />
        </Detail>
        <Detail source="startsOn">
          <DayField source="startsOn" />
        </Detail>
        <Detail source="endsOn">
          <DayField source="endsOn" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
  </ShowPage>
);
