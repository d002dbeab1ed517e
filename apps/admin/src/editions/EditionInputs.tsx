import { formatMessage } from '@yutai/domain';
import { required } from 'ra-core';
import { RecordsInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { DayInput } from '../inputs/time-inputs';
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
      <FormSection>
        <Wide>
          <PlainTextInput source="notes" multiline minRows={3} />
        </Wide>
      </FormSection>
    </>
  );
}
