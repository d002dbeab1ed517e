import { useRecordContext } from 'ra-core';
import type { TravelTime } from '../api/records';
import { DistrictField, RecordField } from '../fields/plain-fields';

/** Where a travel time starts or ends: a place or a district, whichever the pair is of. */
export function EndField({ end }: { end: 'from' | 'to' }) {
  const record = useRecordContext<TravelTime>();
  return record?.[`${end}PlaceId`] ? (
    <RecordField source={`${end}PlaceId`} reference="places" />
  ) : (
    <DistrictField source={`${end}DistrictCode`} />
  );
}
