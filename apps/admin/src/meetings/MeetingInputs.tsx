import { required } from 'ra-core';
import { PeopleInput } from '../activities/PeopleInput';
import { WhenInputs } from '../activities/WhenInputs';
import { RecordInput, WordsInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { FormSection, Wide } from '../pages/forms';

export function MeetingInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="title" validate={required()} />
        </Wide>
        <RecordInput source="requesterId" reference="organisations" validate={required()} />
        <RecordInput source="counterpartId" reference="organisations" validate={required()} />
        <Wide>
          <LocalizedTextInput source="subject" multiline />
        </Wide>
        <NumberInput source="priority" />
        <PlainTextInput source="tableLabel" />
      </FormSection>
      <WhenInputs />
      <FormSection>
        <Wide>
          <WordsInput source="languages" list="spokenLanguage" />
        </Wide>
        <Wide>
          <PeopleInput part="guest" />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
