import { required } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NameInput } from '../inputs/NameInput';
import { FormSection, Wide } from '../pages/forms';

export function PersonInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <NameInput source="name" validate={required()} />
        <LocalizedTextInput source="title" />
        <RecordInput source="organisationId" reference="organisations" />
        <WordInput source="side" list="side" validate={required()} />
        <WordInput source="language" list="language" validate={required()} defaultValue="zh-Hans" />
      </FormSection>
      <FormSection title="pages.section.contact">
        <PlainTextInput source="phone" type="tel" />
        <PlainTextInput source="email" type="email" />
        <BooleanInput source="emailNotices" defaultValue={true} helperText={false} />
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
