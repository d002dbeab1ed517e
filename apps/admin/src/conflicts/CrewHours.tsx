import { Typography } from '@mui/material';
import { RecordContextProvider, useGetList } from 'ra-core';
import type { CrewMember } from '../api/records';
import { useEdition } from '../edition/use-edition';
import { OpeningHoursField } from '../fields/OpeningHoursField';
import { DayField } from '../fields/time-fields';
import { useT } from '../i18n/use-t';

/** When somebody of the edition's crew works. */
export function CrewHours({ personId }: { personId: string }) {
  const t = useT();
  const { edition } = useEdition();
  const { data: [member] = [] } = useGetList<CrewMember>(
    'crew-members',
    { filter: { personId, editionId: edition?.id }, pagination: { page: 1, perPage: 1 } },
    { enabled: Boolean(edition) },
  );
  if (!member) return null;
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>
      {t('conflict.worksAt')}
      <RecordContextProvider value={member}>
        {member.startsOn && (
          <>
            <DayField source="startsOn" />
            {' – '}
          </>
        )}
        {member.endsOn && (
          <>
            {!member.startsOn && '– '}
            <DayField source="endsOn" />{' '}
          </>
        )}
        <OpeningHoursField source="workingHours" />
      </RecordContextProvider>
    </Typography>
  );
}
