import type { FilterPayload } from 'ra-core';
import { DataTable } from 'react-admin';
import { useEdition } from '../edition/use-edition';
import { LocalizedField } from '../fields/LocalizedField';
import { ContactField, RecordField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { RecordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { REFRESH, StateTally } from './StateTally';

const filtersIn = (edition: FilterPayload) => [
  <SearchBox key="q" source="q" alwaysOn />,
  <RecordInput key="delegationId" source="delegationId" reference="delegations" filter={edition} alwaysOn />,
];

/** Who has opened the latest release and confirmed reading it, and how to reach those who have not. */
export function ReadingList() {
  const { edition } = useEdition();
  return (
    <EditionListPage
      sort={{ field: 'delegationName', order: 'ASC' }}
      filters={filtersIn({ editionId: edition?.id })}
      refresh={REFRESH}
      above={<StateTally />}
      to={({ id }) => `/delegates/${id}/show`}
      first={() => <LocalizedField source="personName" />}
      second={
        <>
          <WordField source="state" list="readingState" /> <ContactField source="phone" kind="phone" />
        </>
      }
    >
      <DataTable.Col source="personName">
        <LocalizedField source="personName" />
      </DataTable.Col>
      <DataTable.Col source="delegationName">
        <RecordField source="delegationId" reference="delegations" />
      </DataTable.Col>
      <DataTable.Col source="role">
        <WordField source="role" list="delegateRole" />
      </DataTable.Col>
      <DataTable.Col source="phone" disableSort>
        <ContactField source="phone" kind="phone" />
      </DataTable.Col>
      <DataTable.Col source="state">
        <PlainChip source="state" list="readingState" />
      </DataTable.Col>
      <DataTable.Col source="openedAt">
        <InstantField source="openedAt" />
      </DataTable.Col>
      <DataTable.Col source="readAt">
        <InstantField source="readAt" />
      </DataTable.Col>
    </EditionListPage>
  );
}
