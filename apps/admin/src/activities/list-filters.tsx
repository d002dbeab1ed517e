import type { FilterPayload } from 'ra-core';
import { SelectInput } from 'react-admin';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { InstantInput } from '../inputs/time-inputs';
import { SearchBox } from '../pages/SearchBox';
import { PlaceInput } from './PlaceInput';

/** Those without a time; the filter holds the API's own word for none. */
function UntimedInput({ source }: { source: string; alwaysOn?: boolean }) {
  const t = useT();
  const choices = [{ id: 'null', name: t('activity.none.time') }];
  return (
    <SelectInput
      source={source}
      label="inputs.time.date"
      helperText={false}
      choices={choices}
      translateChoice={false}
    />
  );
}

/** What activities of every kind are looked for by. */
export const activityFilters = (edition: FilterPayload) => [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="status" source="status" list="activityStatus" alwaysOn />,
  <RecordInput
    key="delegationIds"
    source="delegationIds"
    reference="delegations"
    filter={edition}
    alwaysOn
  />,
  <PlaceInput key="placeId" source="placeId" />,
  <InstantInput key="startsAt.gte" source="startsAt.gte" label="inputs.time.from" helperText={false} />,
  <InstantInput key="startsAt.lt" source="startsAt.lt" label="inputs.time.to" helperText={false} />,
  <UntimedInput key="endsAt" source="endsAt" />,
];
