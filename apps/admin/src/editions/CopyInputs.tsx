import { Box } from '@mui/material';
import { isDay } from '@yutai/domain';
import { carriedDays } from '@yutai/planning';
import { required } from 'ra-core';
import { useEffect, useRef } from 'react';
import { BooleanInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Edition } from '../api/records';
import { WordInput } from '../inputs/choices';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';
import { NumberInput } from '../inputs/NumberInput';
import { DayInput } from '../inputs/time-inputs';
import { Wide } from '../pages/forms';

/** Another first day moves the others with it; each can be changed afterwards. */
function useDaysThatFollow(edition: Edition) {
  const { setValue } = useFormContext();
  const startsOn: unknown = useWatch({ name: 'startsOn' });
  const followed = useRef(startsOn);
  useEffect(() => {
    if (startsOn === followed.current || !isDay(startsOn)) return;
    followed.current = startsOn;
    const { endsOn, seasonStartsOn, seasonEndsOn } = carriedDays(edition, startsOn);
    for (const [name, day] of Object.entries({ endsOn, seasonStartsOn, seasonEndsOn })) setValue(name, day);
  }, [edition, setValue, startsOn]);
}

const columns = { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' };
const labelOf = (field: string) => `resources.editions.fields.${field}`;

export function CopyInputs({ edition }: { edition: Edition }) {
  useDaysThatFollow(edition);
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: columns, columnGap: 3, rowGap: 2 }}>
      <Wide>
        <LocalizedTextInput source="name" label={labelOf('name')} validate={required()} />
      </Wide>
      <NumberInput source="ordinal" label={labelOf('ordinal')} validate={required()} />
      <BooleanInput
        source="delegations"
        label="copy.delegations"
        helperText={false}
        sx={{ alignSelf: 'end' }}
      />
      <DayInput source="startsOn" label={labelOf('startsOn')} validate={required()} />
      <DayInput source="endsOn" label={labelOf('endsOn')} />
      <DayInput source="seasonStartsOn" label={labelOf('seasonStartsOn')} />
      <DayInput source="seasonEndsOn" label={labelOf('seasonEndsOn')} />
      <WordInput source="sessions" label="copy.sessions" list="copiedAs" validate={required()} />
      <WordInput source="siteVisits" label="copy.siteVisits" list="copiedAs" validate={required()} />
    </Box>
  );
}
