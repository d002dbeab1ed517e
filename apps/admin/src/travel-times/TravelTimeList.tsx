import { DataTable } from 'react-admin';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { DistrictInput, RecordInput } from '../inputs/choices';
import { ListPage } from '../pages/ListPage';
import { EndField } from './travel-ends';

const filters = [
  <RecordInput key="fromPlaceId" source="fromPlaceId" reference="places" alwaysOn />,
  <RecordInput key="toPlaceId" source="toPlaceId" reference="places" alwaysOn />,
  <DistrictInput key="fromDistrictCode" source="fromDistrictCode" alwaysOn />,
  <DistrictInput key="toDistrictCode" source="toDistrictCode" alwaysOn />,
];

const Pair = () => (
  <>
    <EndField end="from" /> → <EndField end="to" />
  </>
);

export const TravelTimeList = () => (
  <ListPage
    sort={{ field: 'minutes', order: 'DESC' }}
    filters={filters}
    first={() => <Pair />}
    second={<TextField source="minutes" />}
  >
    <DataTable.Col label="resources.travel-times.fields.from">
      <EndField end="from" />
    </DataTable.Col>
    <DataTable.Col label="resources.travel-times.fields.to">
      <EndField end="to" />
    </DataTable.Col>
    <DataTable.Col source="minutes" align="right">
      <NameLink>
        <TextField source="minutes" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="source" disableSort>
      <TextField source="source" />
    </DataTable.Col>
  </ListPage>
);
