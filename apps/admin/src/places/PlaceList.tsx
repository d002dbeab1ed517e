import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { DistrictField, RecordField, TextField } from '../fields/plain-fields';
import { PlainChip } from '../fields/WordField';
import { DistrictInput, WordInput } from '../inputs/choices';
import { ListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="kind" source="kind" list="placeKind" alwaysOn />,
  <DistrictInput key="districtCode" source="districtCode" alwaysOn />,
];

export const PlaceList = () => (
  <ListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={<DistrictField source="districtCode" />}
  >
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="kind">
      <PlainChip source="kind" list="placeKind" />
    </DataTable.Col>
    <DataTable.Col source="parentName" disableSort>
      <RecordField source="parentId" reference="places" />
    </DataTable.Col>
    <DataTable.Col source="districtCode">
      <DistrictField source="districtCode" />
    </DataTable.Col>
    <DataTable.Col source="groupsAtOnce" align="right">
      <TextField source="groupsAtOnce" />
    </DataTable.Col>
    <DataTable.Col source="capacity" align="right">
      <TextField source="capacity" />
    </DataTable.Col>
  </ListPage>
);
