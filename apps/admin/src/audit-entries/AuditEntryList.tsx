import { DataTable, TextInput } from 'react-admin';
import { NameLink } from '../fields/NameLink';
import { InstantField } from '../fields/time-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { InstantInput } from '../inputs/time-inputs';
import { ListPage } from '../pages/ListPage';
import { ActorField, ChangedFieldsField, EntityField, SubjectField } from './audit-fields';

const filters = [
  <WordInput key="action" source="action" list="auditAction" alwaysOn />,
  <InstantInput key="at.gte" source="at.gte" label="inputs.time.from" helperText={false} alwaysOn />,
  <InstantInput key="at.lt" source="at.lt" label="inputs.time.to" helperText={false} alwaysOn />,
  <TextInput key="entityId" source="entityId" />,
];

const Subject = () => (
  <>
    <EntityField /> <SubjectField />
  </>
);

/** On a phone: when, who, what was done, and to which fields. */
const Second = () => (
  <>
    <InstantField source="at" /> · <ActorField /> · <WordField source="action" list="auditAction" />{' '}
    <ChangedFieldsField />
  </>
);

export const AuditEntryList = () => (
  <ListPage
    sort={{ field: 'at', order: 'DESC' }}
    filters={filters}
    first={() => <Subject />}
    second={<Second />}
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
    <DataTable.Col source="entityId" disableSort>
      <SubjectField />
    </DataTable.Col>
    <DataTable.Col label="resources.audit-entries.fields.changes">
      <ChangedFieldsField />
    </DataTable.Col>
  </ListPage>
);
