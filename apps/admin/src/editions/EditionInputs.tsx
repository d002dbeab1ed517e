import { formatMessage } from '@yutai/domain';
import { required } from 'ra-core';
import { BooleanInput } from 'react-admin';
import { RecordsInput } from '../inputs/choices';
import { EmergencyNumbersInput } from '../inputs/EmergencyNumbersInput';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { DayInput, TimeOfDayInput } from '../inputs/time-inputs';
import { FormSection, Wide } from '../pages/forms';
import { useLanguage } from '../i18n/use-t';

const needed = required();

/** The season holds the days of the Week: each of the four follows the one before. */
function useNotBefore() {
  const language = useLanguage();
  return (earlier: string) => (day: string | null, values: Record<string, unknown>) =>
    day && typeof values[earlier] === 'string' && day < values[earlier]
      ? formatMessage('range.endBeforeStart', language)
      : undefined;
}

/** When notices wait until the morning, unless whoever publishes wants them sent at once. */
const QuietInputs = () => (
  <FormSection title="pages.section.quiet">
    <Wide>
      <BooleanInput source="quietHours" defaultValue={true} helperText="pages.edition.quiet" />
    </Wide>
    <TimeOfDayInput source="quietFrom" validate={needed} defaultValue="22:00" />
    <TimeOfDayInput source="quietTo" validate={needed} defaultValue="07:00" />
  </FormSection>
);

function DaysInputs() {
  const notBefore = useNotBefore();
  return (
    <FormSection title="pages.section.dates">
      <DayInput source="startsOn" validate={[needed, notBefore('seasonStartsOn')]} />
      <DayInput source="endsOn" validate={[needed, notBefore('startsOn')]} />
      <DayInput source="seasonStartsOn" validate={needed} />
      <DayInput source="seasonEndsOn" validate={[needed, notBefore('endsOn')]} />
      <PlainTextInput source="timeZone" validate={needed} defaultValue="Asia/Shanghai" />
    </FormSection>
  );
}

export function EditionInputs() {
  return (
    <>
      <FormSection title="pages.section.basics">
        <Wide>
          <LocalizedTextInput source="name" validate={needed} />
        </Wide>
        <NumberInput source="ordinal" validate={needed} />
        <NumberInput source="year" validate={needed} />
        <PlainTextInput source="city" />
        <Wide>
          <RecordsInput source="coHostIds" reference="organisations" defaultValue={[]} />
        </Wide>
      </FormSection>
      <DaysInputs />
      <QuietInputs />
      <FormSection>
        <Wide>
          <EmergencyNumbersInput source="emergencyNumbers" />
        </Wide>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
