import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { DistrictField, TextField } from '../fields/plain-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { DistrictInput, WordInput } from '../inputs/choices';
import { ListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="side" source="side" list="side" alwaysOn />,
  <DistrictInput key="districtCode" source="districtCode" alwaysOn />,
];

export const OrganisationList = () => (
  <ListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={<WordField source="side" list="side" />}
  >
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="abbreviation">
      <TextField source="abbreviation" />
    </DataTable.Col>
    <DataTable.Col source="side">
      <PlainChip source="side" list="side" />
    </DataTable.Col>
    <DataTable.Col source="districtCode">
      <DistrictField source="districtCode" />
    </DataTable.Col>
    <DataTable.Col source="inChongqingSince" align="right">
      <TextField source="inChongqingSince" />
    </DataTable.Col>
  </ListPage>
);
