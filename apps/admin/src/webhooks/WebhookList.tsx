import { DataTable } from 'react-admin';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { HostField, OffField, ToldOfField } from './fields';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="kind" source="kind" list="webhookKind" alwaysOn />,
];

export const WebhookList = () => (
  <EditionListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={
      <>
        <WordField source="kind" list="webhookKind" /> <OffField />
      </>
    }
  >
    <DataTable.Col source="name">
      <NameLink>
        <TextField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="kind">
      <PlainChip source="kind" list="webhookKind" />
    </DataTable.Col>
    <DataTable.Col source="delegationName" disableSort>
      <ToldOfField />
    </DataTable.Col>
    <DataTable.Col source="language">
      <WordField source="language" list="language" />
    </DataTable.Col>
    <DataTable.Col source="host">
      <HostField />
    </DataTable.Col>
    <DataTable.Col source="enabled" label="resources.notices.fields.status">
      <OffField />
    </DataTable.Col>
  </EditionListPage>
);
