import { required } from 'ra-core';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { CreatePage, EditPage, FormSection, Wide } from '../pages/forms';

const VehicleInputs = () => (
  <FormSection title="pages.section.basics">
    <Wide>
      <LocalizedTextInput source="name" validate={required()} />
    </Wide>
    <NumberInput source="seats" validate={required()} />
    <PlainTextInput source="plate" />
    <RecordInput source="operatorId" reference="organisations" />
    <Wide>
      <PlainTextInput source="notes" multiline minRows={3} />
    </Wide>
  </FormSection>
);

export const VehicleCreate = () => (
  <CreatePage>
    <VehicleInputs />
  </CreatePage>
);

export const VehicleEdit = () => (
  <EditPage>
    <VehicleInputs />
  </EditPage>
);
