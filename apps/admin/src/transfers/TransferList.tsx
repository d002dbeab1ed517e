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
import { RecordField } from '../fields/plain-fields';
import { RecordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { ProposeLink } from '../transfer-proposals/ProposeLink';

export function TransferList() {
  const { edition } = useEdition();
  const filters = [
    ...activityFilters({ editionId: edition?.id }),
    <RecordInput key="vehicleId" source="vehicleId" reference="vehicles" />,
  ];
  return (
    <EditionListPage
      sort={{ field: 'startsAt', order: 'ASC' }}
      filters={filters}
      actions={<ProposeLink />}
      second={<TimeAndStatus />}
    >
      <DataTable.Col source="startsAt" label="resources.transfers.fields.time" sx={{ whiteSpace: 'nowrap' }}>
        <TimeField />
      </DataTable.Col>
      <DataTable.Col source="title">
        <NameLink>
          <LocalizedField source="title" />
        </NameLink>
      </DataTable.Col>
      <DataTable.Col source="vehicleName" disableSort>
        <RecordField source="vehicleId" reference="vehicles" />
      </DataTable.Col>
      <DataTable.Col source="placeName" disableSort>
        <PlaceField />
      </DataTable.Col>
      <DataTable.Col source="toPlaceName" disableSort>
        <RecordField source="toPlaceId" reference="places" />
      </DataTable.Col>
      <DataTable.Col source="delegations" disableSort>
        <DelegationsField />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusField />
      </DataTable.Col>
    </EditionListPage>
  );
}
