import BoardIcon from '@mui/icons-material/ViewKanbanOutlined';
import { Box, Button, Typography } from '@mui/material';
import { sectorAndDescendants, TARGET_STAGES } from '@yutai/domain';
import { DataTable, SelectInput } from 'react-admin';
import { Link } from 'react-router-dom';
import { DocumentsOfDesk } from '../documents/DocumentsButton';
import { LocalizedField, LocalizedListField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { DistrictField, SectorField } from '../fields/plain-fields';
import { DayField } from '../fields/time-fields';
import { PlainChip, WordField } from '../fields/WordField';
import { useT, useWord } from '../i18n/use-t';
import { ReportedOfDesk } from '../indicators/ReportedTotals';
import { DistrictInput, RecordInput, SectorInput, WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { ProgressButton } from '../progress/ProgressButton';
import { SignedAmount } from './SignedAmount';
import { OverdueNote, StageChip, StatusNote, VoidedNote } from './standing';
import { TotalsPanel } from './TotalsPanel';
import { VoidedLink } from './VoidedLink';

/** A sector finds the agreements of all beneath it too. */
const sectorFilter = {
  parse: (code: string | null) => (code ? sectorAndDescendants(code) : ''),
  format: (codes: string[] | '' | null) => (codes ? (codes[0] ?? '') : ''),
};

/** Whether there is a day of the signing, in the words of a list's query. */
const signedFilter = {
  parse: (answer: string) => (answer === 'yes' ? { gte: '1900-01-01' } : answer === 'no' ? 'null' : ''),
  format: (filter: unknown) => (filter ? (filter === 'null' ? 'no' : 'yes') : ''),
};

/** What was voided is only listed where that is asked for. */
const voidedFilter = {
  parse: (answer: string) => (answer === 'yes' ? 'true' : answer === 'no' ? 'false' : ''),
  format: (filter: unknown) => (filter === 'true' ? 'yes' : filter === 'false' ? 'no' : ''),
};

/** What should have got further by now, at any stage or at one. */
const overdueFilter = {
  parse: (stage: string | null) => (stage === 'any' ? [...TARGET_STAGES] : (stage ?? '')),
  format: (stages: string | readonly string[] | null) => (Array.isArray(stages) ? 'any' : (stages ?? '')),
};

function OverdueInput(props: { source: string }) {
  const t = useT();
  const word = useWord();
  const choices = [
    { id: 'any', name: t('agreement.stage.anyOverdue') },
    ...TARGET_STAGES.map((id) => ({ id, name: word('agreementStage', id) })),
  ];
  return (
    <SelectInput helperText={false} {...props} {...overdueFilter} choices={choices} translateChoice={false} />
  );
}

/** The same by stage, to be moved. */
function BoardLink() {
  const t = useT();
  return (
    <Button size="small" variant="outlined" startIcon={<BoardIcon />} component={Link} to="/agreement-board">
      {t('agreement.board.title')}
    </Button>
  );
}

const FILTERS = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="stage" source="stage" list="agreementStage" alwaysOn />,
  <WordInput key="kind" source="kind" list="agreementKind" />,
  <SectorInput key="sectorCode" source="sectorCode" alwaysOn {...sectorFilter} />,
  <DistrictInput key="districtCode" source="districtCode" alwaysOn />,
  <WordInput key="status" source="status" list="agreementStatus" alwaysOn />,
  <OverdueInput key="overdueStages" source="overdueStages" />,
  <RecordInput key="partyIds" source="partyIds" reference="organisations" />,
  <WordInput key="sides" source="sides" list="side" />,
  <WordInput
    key="signedOn"
    source="signedOn"
    list="yesNo"
    label="resources.agreements.fields.isSigned"
    {...signedFilter}
  />,
  <WordInput key="voided" source="voided" list="yesNo" {...voidedFilter} />,
];

const Second = () => (
  <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
    <span>
      <WordField source="stage" list="agreementStage" /> <VoidedNote /> <StatusNote /> <OverdueNote />
    </span>
    <SignedAmount />
  </Box>
);

export function AgreementList() {
  return (
    <>
      <EditionListPage
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        actions={
          <>
            <ProgressButton />
            <DocumentsOfDesk />
            <BoardLink />
          </>
        }
        above={<TotalsPanel />}
        aboveNone={
          <>
            <ReportedOfDesk />
            <VoidedLink />
          </>
        }
        second={<Second />}
      >
        <DataTable.Col source="title" sx={{ minWidth: 220 }}>
          <NameLink>
            <LocalizedField source="title" />
          </NameLink>
          <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
            <LocalizedListField source="partyNames" />
          </Typography>
        </DataTable.Col>
        <DataTable.Col source="signed" align="right">
          <SignedAmount />
        </DataTable.Col>
        <DataTable.Col source="signedOn" sx={{ whiteSpace: 'nowrap' }}>
          <DayField source="signedOn" />
        </DataTable.Col>
        <DataTable.Col source="stage">
          <StageChip /> <VoidedNote /> <StatusNote /> <OverdueNote />
        </DataTable.Col>
        <DataTable.Col source="kind">
          <PlainChip source="kind" list="agreementKind" />
        </DataTable.Col>
        <DataTable.Col source="sectorCode" sx={{ whiteSpace: 'nowrap' }}>
          <SectorField source="sectorCode" />
        </DataTable.Col>
        <DataTable.Col source="districtCode" sx={{ whiteSpace: 'nowrap' }}>
          <DistrictField source="districtCode" />
        </DataTable.Col>
      </EditionListPage>
    </>
  );
}
