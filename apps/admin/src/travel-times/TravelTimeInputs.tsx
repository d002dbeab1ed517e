import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { required, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { TravelTime } from '../api/records';
import { useT } from '../i18n/use-t';
import { DistrictInput, RecordInput } from '../inputs/choices';
import { PlainTextInput } from '../inputs/LabelledInput';
import { NumberInput } from '../inputs/NumberInput';
import { FormSection, Wide } from '../pages/forms';

type Between = 'places' | 'districts';
const ENDS = {
  places: ['fromPlaceId', 'toPlaceId'],
  districts: ['fromDistrictCode', 'toDistrictCode'],
} as const satisfies Record<Between, readonly (keyof TravelTime)[]>;

/** A pair of places or a pair of districts, never one of each: choosing one kind empties the other. */
function EndsInput() {
  const t = useT();
  const record = useRecordContext<TravelTime>();
  const { setValue } = useFormContext();
  const [between, setBetween] = useState<Between>(record?.fromDistrictCode ? 'districts' : 'places');
  const choose = (next: Between | null) => {
    if (!next) return;
    for (const name of ENDS[between]) setValue(name, null, { shouldDirty: true });
    setBetween(next);
  };
  return (
    <>
      <Wide>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={between}
          onChange={(_, next: Between | null) => choose(next)}
          aria-label={t('resources.travel-times.fields.between')}
        >
          <ToggleButton value="places">{t('pages.travelTime.places')}</ToggleButton>
          <ToggleButton value="districts">{t('pages.travelTime.districts')}</ToggleButton>
        </ToggleButtonGroup>
      </Wide>
      {ENDS[between].map((source) =>
        between === 'places' ? (
          <RecordInput key={source} source={source} reference="places" validate={required()} />
        ) : (
          <DistrictInput key={source} source={source} validate={required()} />
        ),
      )}
    </>
  );
}

export function TravelTimeInputs() {
  return (
    <FormSection>
      <EndsInput />
      <NumberInput source="minutes" validate={required()} />
      <PlainTextInput source="source" />
    </FormSection>
  );
}
