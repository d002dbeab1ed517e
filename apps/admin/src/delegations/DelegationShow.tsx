import { Box, Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { DataTable, Pagination, ReferenceManyField } from 'react-admin';
import type { Delegation } from '../api/records';
import { FeedSection } from '../feeds/FeedSection';
import { BadgesButton } from '../badges/BadgesButton';
import { HandbookOfDelegation } from '../documents/HandbookButton';
import { ScriptsField } from '../fields/ScriptsField';
import { LocalizedField, LocalizedListField, NamesField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { NotesField, RecordField, TextField } from '../fields/plain-fields';
import { SpanField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { DelegatesDocuments } from '../files/DelegatesDocuments';
import { GroupsSection } from '../groups/GroupsSection';
import { useT } from '../i18n/use-t';
import { IntakeButton } from '../intake/IntakeButton';
import { LinksButton } from '../links/LinksButton';
import { CreateLink } from '../pages/CreateLink';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

function Delegates() {
  const t = useT();
  const delegation = useRecordContext<Delegation>();
  if (!delegation) return null;
  const add = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 1 }}>
      <BadgesButton query={{ delegationId: delegation.id }} />
      <LinksButton delegation={delegation} />
      <IntakeButton delegation={delegation} />
      <CreateLink
        resource="delegates"
        label="pages.delegation.addDelegate"
        start={{ delegationId: delegation.id }}
        variant="text"
      />
    </Box>
  );
  return (
    <Section title="resources.delegations.fields.delegates" action={add}>
      <ReferenceManyField
        reference="delegates"
        target="delegationId"
        sort={{ field: 'rank', order: 'ASC' }}
        pagination={<Pagination />}
        perPage={50}
      >
        <DataTable
          rowClick="show"
          bulkActionButtons={false}
          empty={<Typography variant="body2">{t('pages.delegation.noDelegates')}</Typography>}
        >
          <DataTable.Col source="personName" sx={{ minWidth: 112 }}>
            <NameLink>
              <LocalizedField source="personName" />
            </NameLink>
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
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}

export const DelegationShow = () => (
  <ShowPage actions={<HandbookOfDelegation />}>
    <Section>
      <Details>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="organisationId">
          <RecordField source="organisationId" reference="organisations" />
        </Detail>
        <Detail source="expectedHeadcount">
          <TextField source="expectedHeadcount" />
        </Detail>
        <Detail source="liaisonId">
          <RecordField source="liaisonId" reference="users" />
        </Detail>
        <Detail source="stay" wide>
          <SpanField from="arrivesAt" to="departsAt" />
        </Detail>
        <Detail source="interests" wide>
          <LocalizedListField source="interests" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <Delegates />
    <GroupsSection />
    <FeedSection kind="delegation" />
    <DelegatesDocuments resource="delegations" />
  </ShowPage>
);
