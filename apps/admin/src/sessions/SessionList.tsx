import { DataTable } from 'react-admin';
import {
  DelegationsField,
  PlaceField,
  StatusField,
  TimeAndStatus,
  TimeField,
} from '../activities/activity-fields';
import { activityFilters } from '../activities/list-filters';
import { useEdition } from '../edition/use-edition';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { PlainChip } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';

export function SessionList() {
  const { edition } = useEdition();
  const filters = [
    ...activityFilters({ editionId: edition?.id }),
    <WordInput key="sessionKind" source="sessionKind" list="sessionKind" />,
  ];
  return (
    <EditionListPage sort={{ field: 'startsAt', order: 'ASC' }} filters={filters} second={<TimeAndStatus />}>
      <DataTable.Col source="startsAt" label="resources.sessions.fields.time" sx={{ whiteSpace: 'nowrap' }}>
        <TimeField />
      </DataTable.Col>
      <DataTable.Col source="title" sx={{ minWidth: 180 }}>
        <NameLink>
          <LocalizedField source="title" />
        </NameLink>
      </DataTable.Col>
      <DataTable.Col source="sessionKind">
        <PlainChip source="sessionKind" list="sessionKind" />
      </DataTable.Col>
      <DataTable.Col source="delegations" disableSort>
        <DelegationsField />
      </DataTable.Col>
      <DataTable.Col source="placeName" disableSort sx={{ minWidth: 100 }}>
        <PlaceField />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusField />
      </DataTable.Col>
    </EditionListPage>
  );
}
