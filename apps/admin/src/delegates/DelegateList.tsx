import type { FilterPayload } from 'ra-core';
import { DataTable } from 'react-admin';
import { BadgesButton } from '../badges/BadgesButton';
import { useEdition } from '../edition/use-edition';
import { LocalizedField, NamesField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { RecordField, TextField } from '../fields/plain-fields';
import { SpanField } from '../fields/time-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { RecordInput, WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filtersIn = (edition: FilterPayload) => [
  <SearchBox key="q" source="q" alwaysOn />,
  <RecordInput key="delegationId" source="delegationId" reference="delegations" filter={edition} alwaysOn />,
  <WordInput key="role" source="role" list="delegateRole" alwaysOn />,
];

export function DelegateList() {
  const { edition } = useEdition();
  return (
    <EditionListPage
      sort={{ field: 'rank', order: 'ASC' }}
      filters={filtersIn({ editionId: edition?.id })}
      first={() => <LocalizedField source="personName" />}
      second={<WordField source="role" list="delegateRole" />}
      actions={edition && <BadgesButton query={{ editionId: edition.id }} />}
    >
      <DataTable.Col source="personName">
        <NameLink>
          <LocalizedField source="personName" />
        </NameLink>
      </DataTable.Col>
      <DataTable.Col source="delegationName">
        <RecordField source="delegationId" reference="delegations" />
      </DataTable.Col>
      <DataTable.Col source="role">
        <PlainChip source="role" list="delegateRole" />
      </DataTable.Col>
      <DataTable.Col source="rank" align="right">
        <TextField source="rank" />
      </DataTable.Col>
      <DataTable.Col source="groups" disableSort>
        <NamesField source="groups" />
      </DataTable.Col>
      <DataTable.Col source="arrivesAt" label="resources.delegates.fields.stay">
        <SpanField from="arrivesAt" to="departsAt" />
      </DataTable.Col>
    </EditionListPage>
  );
}
