import { CURRENCIES } from '@yutai/domain';
import { required } from 'ra-core';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { NumberInput } from '../inputs/NumberInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { CreatePage, EditPage, FormSection, Wide } from '../pages/forms';
import { valueOf, ValueInputs } from './ValueInputs';

const UNITS = [...CURRENCIES, 'share', 'projects', 'activities', 'enterprises', 'vehicles', 'people'];

function IndicatorInputs() {
  const t = useT();
  return (
    <FormSection title="pages.section.basics">
      <Wide>
        <LocalizedTextInput source="name" validate={required()} />
      </Wide>
      <PlainTextInput
        source="unit"
        validate={required()}
        helperText={t('indicator.unitHint')}
        slotProps={{ htmlInput: { list: 'indicator-units', autoComplete: 'off' } }}
      />
      <datalist id="indicator-units">
        {UNITS.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <WordInput source="measure" list="measure" helperText={t('indicator.measureHint')} />
      <Wide>
        <RecordInput source="editionId" reference="editions" sortBy="ordinal" />
      </Wide>
      <NumberInput source="firstOrdinal" helperText={t('indicator.togetherHint')} />
      <NumberInput source="lastOrdinal" />
      <Wide>
        <PlainTextInput source="notes" multiline minRows={2} />
      </Wide>
    </FormSection>
  );
}

/** With its first value, where one was typed. */
const newIndicatorOf = (values: Record<string, unknown>) => ({
  ...values,
  current: valueOf(values.current as Record<string, unknown> | undefined),
});

export function IndicatorCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ editionId: edition.id }} transform={newIndicatorOf}>
      <IndicatorInputs />
      <FormSection title="indicator.first">
        <ValueInputs within="current." />
      </FormSection>
    </CreatePage>
  );
}

export const IndicatorEdit = () => (
  <EditPage>
    <IndicatorInputs />
  </EditPage>
);
