import { required } from 'ra-core';
import { DistrictInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { NameInput } from '../inputs/NameInput';
import { NumberInput } from '../inputs/NumberInput';
import { FormSection, Wide } from '../pages/forms';

export function OrganisationInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <NameInput source="name" validate={required()} />
        </Wide>
        <PlainTextInput source="abbreviation" />
        <WordInput source="side" list="side" validate={required()} />
        <DistrictInput source="districtCode" />
        <NumberInput source="inChongqingSince" />
      </FormSection>
      <FormSection title="pages.section.contact">
        <PlainTextInput source="website" type="url" />
        <PlainTextInput source="contactPhone" type="tel" />
        <PlainTextInput source="contactEmail" type="email" />
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
