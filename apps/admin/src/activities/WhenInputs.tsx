import { Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { FormConflicts } from '../conflicts/FormConflicts';
import { useEdition } from '../edition/use-edition';
import { GroupsInput } from '../groups/GroupsInput';
import { useT } from '../i18n/use-t';
import { RecordsInput } from '../inputs/choices';
import { NumberInput } from '../inputs/NumberInput';
import { TimeRangeInput } from '../inputs/time-inputs';
import { FormSection, Wide } from '../pages/forms';
import { PlaceInput } from './PlaceInput';

/** When, where and who, with what stands in the way said at once; `children` stand beside the place. */
export function WhenInputs({ children }: { children?: ReactNode }) {
  const t = useT();
  const { edition } = useEdition();
  return (
    <FormSection title="activity.section.when">
      <TimeRangeInput from="startsAt" to="endsAt" withinDay />
      <Wide>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          {t('activity.hint.request')}
        </Typography>
      </Wide>
      <Wide>
        <RecordsInput
          source="delegationIds"
          reference="delegations"
          filter={edition && { editionId: edition.id }}
        />
      </Wide>
      <GroupsInput />
      <PlaceInput source="placeId" />
      {children}
      <NumberInput source="headcount" helperText={t('activity.hint.headcount')} />
      <Wide>
        <FormConflicts />
      </Wide>
    </FormSection>
  );
}
