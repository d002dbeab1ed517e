import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { ContactField, RecordField } from '../fields/plain-fields';
import { PlainChip } from '../fields/WordField';
import { RecordInput, WordInput } from '../inputs/choices';
import { ListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="side" source="side" list="side" alwaysOn />,
  <RecordInput key="organisationId" source="organisationId" reference="organisations" alwaysOn />,
];

export const PersonList = () => (
  <ListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={<LocalizedField source="title" />}
  >
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="title">
      <LocalizedField source="title" />
    </DataTable.Col>
    <DataTable.Col source="organisationName" disableSort>
      <RecordField source="organisationId" reference="organisations" />
    </DataTable.Col>
    <DataTable.Col source="side">
      <PlainChip source="side" list="side" />
    </DataTable.Col>
    <DataTable.Col source="phone" disableSort>
      <ContactField source="phone" kind="phone" />
    </DataTable.Col>
  </ListPage>
);
