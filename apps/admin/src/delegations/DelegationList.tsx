import { DataTable } from 'react-admin';
import { LocalizedField, LocalizedListField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { RecordField, TextField } from '../fields/plain-fields';
import { SpanField } from '../fields/time-fields';
import { RecordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <RecordInput key="organisationId" source="organisationId" reference="organisations" alwaysOn />,
];

export const DelegationList = () => (
  <EditionListPage
    sort={{ field: 'name', order: 'ASC' }}
    filters={filters}
    second={<SpanField from="arrivesAt" to="departsAt" />}
  >
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="organisationName" disableSort>
      <RecordField source="organisationId" reference="organisations" />
    </DataTable.Col>
    <DataTable.Col source="interests" disableSort>
      <LocalizedListField source="interests" />
    </DataTable.Col>
    <DataTable.Col source="expectedHeadcount" align="right">
      <TextField source="expectedHeadcount" />
    </DataTable.Col>
    <DataTable.Col source="arrivesAt" label="resources.delegations.fields.stay">
      <SpanField from="arrivesAt" to="departsAt" />
    </DataTable.Col>
  </EditionListPage>
);
