import { required } from 'ra-core';
import { DistrictInput, WordInput } from '../inputs/choices';
import { useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NameInput } from '../inputs/NameInput';
import { NumberInput } from '../inputs/NumberInput';
import { FormSection, Wide } from '../pages/forms';

export function OrganisationInputs() {
  const t = useT();
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
        <Wide>
          <LocalizedTextInput source="profile" multiline helperText={t('pages.organisation.profile')} />
        </Wide>
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
