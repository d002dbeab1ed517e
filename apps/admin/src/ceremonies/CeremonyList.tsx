import { DataTable } from 'react-admin';
import { StatusField, TimeAndStatus, TimeField } from '../activities/activity-fields';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { PlainChip } from '../fields/WordField';
import { EditionListPage } from '../pages/ListPage';

/** The sessions of the edition at which something can be signed. */
export const CeremonyList = () => (
  <EditionListPage sort={{ field: 'startsAt', order: 'ASC' }} second={<TimeAndStatus />}>
    <DataTable.Col source="startsAt" sx={{ whiteSpace: 'nowrap' }}>
      <TimeField />
    </DataTable.Col>
    <DataTable.Col source="title">
      <NameLink>
        <LocalizedField source="title" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="sessionKind">
      <PlainChip source="sessionKind" list="sessionKind" />
    </DataTable.Col>
    <DataTable.Col source="placeName" disableSort>
      <LocalizedField source="placeName" />
    </DataTable.Col>
    <DataTable.Col source="signedCount" align="right" />
    <DataTable.Col source="status">
      <StatusField />
    </DataTable.Col>
  </EditionListPage>
);
