import { required } from 'ra-core';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedListInput } from '../inputs/LocalizedListInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { TimeRangeInput } from '../inputs/time-inputs';
import { FormSection, Wide } from '../pages/forms';
import { LiaisonInput } from './LiaisonInput';

export function DelegationInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="name" validate={required()} />
        </Wide>
        <RecordInput source="organisationId" reference="organisations" />
        <LiaisonInput />
        <NumberInput source="expectedHeadcount" />
        <Wide>
          <LocalizedListInput source="interests" />
        </Wide>
      </FormSection>
      <FormSection title="pages.section.stay">
        <TimeRangeInput from="arrivesAt" to="departsAt" />
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
