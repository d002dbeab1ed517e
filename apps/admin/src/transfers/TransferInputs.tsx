import { required } from 'ra-core';
import { PeopleInput } from '../activities/PeopleInput';
import { PlaceInput } from '../activities/PlaceInput';
import { WhenInputs } from '../activities/WhenInputs';
import { RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { FormSection, Wide } from '../pages/forms';

export function TransferInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="title" validate={required()} />
        </Wide>
        <RecordInput source="vehicleId" reference="vehicles" />
      </FormSection>
      <WhenInputs>
        <PlaceInput source="toPlaceId" />
      </WhenInputs>
      <FormSection>
        <Wide>
          <PeopleInput part="driver" />
        </Wide>
        <Wide>
          <LocalizedTextInput source="briefing" multiline />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
