import { DataTable } from 'react-admin';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { ListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { DisabledField } from './DisabledField';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="role" source="role" list="role" alwaysOn />,
];

export const UserList = () => (
  <ListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={<WordField source="role" list="role" />}
  >
    <DataTable.Col source="name">
      <NameLink>
        <TextField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="email">
      <TextField source="email" />
    </DataTable.Col>
    <DataTable.Col source="role">
      <PlainChip source="role" list="role" />
    </DataTable.Col>
    <DataTable.Col source="disabled">
      <DisabledField />
    </DataTable.Col>
  </ListPage>
);
