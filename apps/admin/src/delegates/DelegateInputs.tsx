import { required, useRecordContext } from 'ra-core';
import { BooleanInput } from 'react-admin';
import type { Delegate } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { NumberInput } from '../inputs/NumberInput';
import { TimeRangeInput } from '../inputs/time-inputs';
import { FormSection, Wide } from '../pages/forms';

const HOTELS = { kind: 'hotel' };

export function DelegateInputs() {
  const { edition } = useEdition();
  const isNew = !useRecordContext<Delegate>()?.id;
  return (
    <>
      <FormSection title="pages.section.basics">
        <RecordInput
          source="delegationId"
          reference="delegations"
          filter={edition && { editionId: edition.id }}
          validate={required()}
        />
        <RecordInput source="personId" reference="people" validate={required()} readOnly={!isNew} />
        <WordInput source="role" list="delegateRole" validate={required()} defaultValue="member" />
        <NumberInput source="rank" defaultValue={100} validate={required()} />
        <BooleanInput source="phoneShared" defaultValue={false} />
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
      <FormSection title="pages.section.stayOfDelegate">
        <TimeRangeInput from="arrivesAt" to="departsAt" />
        <PlainTextInput source="arrivalNumber" />
        <PlainTextInput source="departureNumber" />
        <PlainTextInput source="arrivalTerminal" />
        <PlainTextInput source="departureTerminal" />
        <RecordInput source="hotelId" reference="places" filter={HOTELS} />
        <PlainTextInput source="room" />
      </FormSection>
      <FormSection title="pages.section.care">
        <PlainTextInput source="diet" multiline />
        <PlainTextInput source="mobility" multiline />
        <PlainTextInput source="emergencyName" />
        <PlainTextInput source="emergencyPhone" type="tel" />
      </FormSection>
    </>
  );
}
