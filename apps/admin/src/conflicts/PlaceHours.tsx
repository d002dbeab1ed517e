import { Typography } from '@mui/material';
import { RecordContextProvider, useGetOne } from 'ra-core';
import type { Place } from '../api/records';
import { OpeningHoursField } from '../fields/OpeningHoursField';
import { useT } from '../i18n/use-t';

/** When a place is open; a room without hours of its own has those of the place that it is in. */
export function PlaceHours({ placeId }: { placeId: string }) {
  const t = useT();
  const { data: place } = useGetOne<Place>('places', { id: placeId });
  const ownless = place && !place.openingHours?.length ? place.parentId : null;
  const { data: parent } = useGetOne<Place>('places', { id: ownless ?? '' }, { enabled: Boolean(ownless) });
  const keeper = ownless ? parent : place;
  if (!keeper?.openingHours?.length) return null;
  return (
    <Typography variant="caption" sx={{ color: 'text.secondary' }}>
      {t('conflict.openAt')}
      <RecordContextProvider value={keeper}>
        <OpeningHoursField source="openingHours" />
      </RecordContextProvider>
    </Typography>
  );
}
