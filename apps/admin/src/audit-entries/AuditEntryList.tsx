import { DataTable, TextInput } from 'react-admin';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { InstantInput } from '../inputs/time-inputs';
import { ListPage } from '../pages/ListPage';
import { ActorField, ChangedFieldsField, EntityField } from './audit-fields';

const filters = [
  <WordInput key="action" source="action" list="auditAction" alwaysOn />,
  <InstantInput key="at.gte" source="at.gte" label="inputs.time.from" helperText={false} alwaysOn />,
  <InstantInput key="at.lt" source="at.lt" label="inputs.time.to" helperText={false} alwaysOn />,
  <TextInput key="entityId" source="entityId" />,
];

export const AuditEntryList = () => (
  <ListPage
    sort={{ field: 'at', order: 'DESC' }}
    filters={filters}
    first={() => <EntityField />}
    second={<InstantField source="at" />}
  >
    <DataTable.Col source="at">
      <NameLink>
        <InstantField source="at" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="actor">
      <ActorField />
    </DataTable.Col>
    <DataTable.Col source="action">
      <PlainChip source="action" list="auditAction" />
    </DataTable.Col>
    <DataTable.Col source="entity">
      <EntityField />
    </DataTable.Col>
    <DataTable.Col label="resources.audit-entries.fields.changes">
      <ChangedFieldsField />
    </DataTable.Col>
    <DataTable.Col source="requestId" disableSort>
      <TextField source="requestId" />
    </DataTable.Col>
  </ListPage>
);
