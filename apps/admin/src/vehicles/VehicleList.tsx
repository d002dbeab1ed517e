import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { RecordField, TextField } from '../fields/plain-fields';
import { ListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [<SearchBox key="q" source="q" alwaysOn />];

export const VehicleList = () => (
  <ListPage sort={{ field: 'name', order: 'ASC' }} filters={filters} second={<TextField source="plate" />}>
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="plate">
      <TextField source="plate" />
    </DataTable.Col>
    <DataTable.Col source="seats" align="right">
      <TextField source="seats" />
    </DataTable.Col>
    <DataTable.Col source="operatorName" disableSort>
      <RecordField source="operatorId" reference="organisations" />
    </DataTable.Col>
  </ListPage>
);
