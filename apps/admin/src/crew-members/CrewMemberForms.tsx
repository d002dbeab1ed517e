import { required } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { useEdition } from '../edition/use-edition';
import { RecordInput, WordsInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { OpeningHoursInput } from '../inputs/OpeningHoursInput';
import { DayInput } from '../inputs/time-inputs';
import { CreatePage, EditPage, FormSection, Wide } from '../pages/forms';

const CrewMemberInputs = () => (
  <>
    <FormSection title="pages.section.basics">
      <RecordInput source="personId" reference="people" validate={required()} />
      <WordsInput source="duties" list="crewDuty" validate={required()} />
      <Wide>
        <WordsInput source="languages" list="spokenLanguage" />
      </Wide>
      <BooleanInput source="phoneShared" defaultValue={false} />
    </FormSection>
    <FormSection title="pages.section.work">
      <Wide>
        <OpeningHoursInput source="workingHours" of="workingHours" />
      </Wide>
      <DayInput source="startsOn" />
      <DayInput source="endsOn" />
      <Wide>
        <PlainTextInput source="notes" multiline minRows={3} />
      </Wide>
    </FormSection>
  </>
);

export function CrewMemberCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ editionId: edition.id, duties: [], languages: [] }}>
      <CrewMemberInputs />
    </CreatePage>
  );
}

export const CrewMemberEdit = () => (
  <EditPage>
    <CrewMemberInputs />
  </EditPage>
);
