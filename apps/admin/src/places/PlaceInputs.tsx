import { required } from 'ra-core';
import { useWatch } from 'react-hook-form';
import { DistrictInput, RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { DecimalInput, NumberInput } from '../inputs/NumberInput';
import { OpeningHoursInput } from '../inputs/OpeningHoursInput';
import { FormSection, Wide } from '../pages/forms';

const OUTSIDE_ROOMS = { parentId: null };

/** Only a room is inside another place, and it always is. */
function ParentInput() {
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind !== 'room') return null;
  return <RecordInput source="parentId" reference="places" filter={OUTSIDE_ROOMS} validate={required()} />;
}

export function PlaceInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="name" validate={required()} />
        </Wide>
        <WordInput source="kind" list="placeKind" validate={required()} />
        <ParentInput />
        <RecordInput source="organisationId" reference="organisations" />
      </FormSection>
      <FormSection title="pages.section.location">
        <Wide>
          <LocalizedTextInput source="address" />
        </Wide>
        <PlainTextInput source="phone" type="tel" />
        <DistrictInput source="districtCode" />
        <DecimalInput source="latitude" />
        <DecimalInput source="longitude" />
      </FormSection>
      <FormSection title="pages.section.capacity">
        <NumberInput source="groupsAtOnce" />
        <NumberInput source="capacity" />
        <Wide>
          <OpeningHoursInput source="openingHours" />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
