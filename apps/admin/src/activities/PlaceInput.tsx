import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { Place } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';

const BY_NAME = { field: 'name', order: 'ASC' as const };

/** "国际会议中心 · 主厅": a room after the place that it is in. */
const placed = (place: Place) =>
  [place.parentName && nameOf({ name: place.parentName }), nameOf(place)].filter(Boolean).join(' · ');

/** A place or one of its rooms. */
export function PlaceInput({ source, label }: { source: string; label?: string; alwaysOn?: boolean }) {
  const t = useT();
  return (
    <ReferenceInput source={source} reference="places" sort={BY_NAME} perPage={50}>
      <AutocompleteInput
        label={label}
        helperText={false}
        optionText={placed}
        noOptionsText={t('record.noneFound')}
      />
    </ReferenceInput>
  );
}
