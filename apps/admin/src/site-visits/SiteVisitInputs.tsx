import { required } from 'ra-core';
import { PeopleInput } from '../activities/PeopleInput';
import { WhenInputs } from '../activities/WhenInputs';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedListInput } from '../inputs/LocalizedListInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormSection, Wide } from '../pages/forms';

export function SiteVisitInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="title" validate={required()} />
        </Wide>
      </FormSection>
      <WhenInputs />
      <FormSection title="activity.section.host">
        <RecordInput source="hostId" reference="organisations" />
        <RecordInput source="hostContactId" reference="people" />
        <Wide>
          <LocalizedListInput source="topics" />
        </Wide>
      </FormSection>
      <FormSection title="activity.section.told">
        <Wide>
          <LocalizedTextInput source="bring" />
        </Wide>
        <Wide>
          <LocalizedTextInput source="briefing" multiline />
        </Wide>
      </FormSection>
      <FormSection>
        <Wide>
          <PeopleInput />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
