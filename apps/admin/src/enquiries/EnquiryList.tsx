import { Box } from '@mui/material';
import type { FilterPayload } from 'ra-core';
import { DataTable } from 'react-admin';
import { useEdition } from '../edition/use-edition';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { RecordField, TextField } from '../fields/plain-fields';
import { PlainChip } from '../fields/WordField';
import { RecordInput, WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { DueField } from './DueField';
import { OwnerInput } from '../inputs/OwnerInput';
import { OWNERS } from './owners';
import { FromPageField } from './FromPageField';
import { EnquiryStatusField } from './StatusField';

/** The API's word for it is a boolean. */
const yesOrNo = {
  parse: (answer: string) => (answer === 'yes' ? 'true' : answer === 'no' ? 'false' : ''),
  format: (filter: unknown) => (filter === 'true' ? 'yes' : filter === 'false' ? 'no' : ''),
};

const filtersIn = (edition: FilterPayload) => [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="status" source="status" list="enquiryStatus" alwaysOn />,
  <WordInput key="overdue" source="overdue" list="yesNo" alwaysOn {...yesOrNo} />,
  <WordInput key="fromPage" source="fromPage" list="yesNo" {...yesOrNo} />,
  <WordInput key="topic" source="topic" list="enquiryTopic" alwaysOn />,
  <RecordInput key="delegationId" source="delegationId" reference="delegations" filter={edition} alwaysOn />,
  <OwnerInput key="ownerId" source="ownerId" roles={OWNERS} alwaysOn />,
];

const Second = () => (
  <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
    <EnquiryStatusField />
    <FromPageField />
    <DueField />
  </Box>
);

export function EnquiryList() {
  const { edition } = useEdition();
  return (
    <EditionListPage
      sort={{ field: 'dueOn', order: 'ASC' }}
      filters={filtersIn({ editionId: edition?.id })}
      second={<Second />}
    >
      <DataTable.Col source="question" disableSort sx={{ minWidth: 240 }}>
        <NameLink>
          <LocalizedField source="question" />
        </NameLink>{' '}
        <FromPageField />
      </DataTable.Col>
      <DataTable.Col source="topic">
        <PlainChip source="topic" list="enquiryTopic" />
      </DataTable.Col>
      <DataTable.Col source="delegationName">
        <RecordField source="delegationId" named="delegationName" reference="delegations" />
      </DataTable.Col>
      <DataTable.Col source="ownerName">
        <TextField source="ownerName" />
      </DataTable.Col>
      <DataTable.Col source="dueOn" sx={{ whiteSpace: 'nowrap' }}>
        <DueField />
      </DataTable.Col>
      <DataTable.Col source="status">
        <EnquiryStatusField />
      </DataTable.Col>
    </EditionListPage>
  );
}
