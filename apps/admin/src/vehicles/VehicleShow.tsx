import { Typography } from '@mui/material';
import { DataTable, ReferenceManyField } from 'react-admin';
import { DelegationsField, PlaceField, StatusField, TimeField } from '../activities/activity-fields';
import { FeedSection } from '../feeds/FeedSection';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { NotesField, RecordField, TextField } from '../fields/plain-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

/** All that it drives, in order of time. */
function Rides() {
  const t = useT();
  return (
    <Section title="pages.vehicle.rides">
      <ReferenceManyField
        reference="transfers"
        target="vehicleId"
        sort={{ field: 'startsAt', order: 'ASC' }}
        perPage={200}
      >
        <DataTable
          rowClick="show"
          bulkActionButtons={false}
          empty={<Typography variant="body2">{t('pages.vehicle.noRides')}</Typography>}
        >
          <DataTable.Col
            source="startsAt"
            label="resources.transfers.fields.time"
            sx={{ whiteSpace: 'nowrap' }}
          >
            <TimeField />
          </DataTable.Col>
          <DataTable.Col source="title" sx={{ minWidth: 120 }}>
            <NameLink>
              <LocalizedField source="title" />
            </NameLink>
          </DataTable.Col>
          <DataTable.Col source="placeName" disableSort sx={{ minWidth: 120 }}>
            <PlaceField />
          </DataTable.Col>
          <DataTable.Col source="toPlaceName" disableSort sx={{ minWidth: 120 }}>
            <RecordField source="toPlaceId" reference="places" />
          </DataTable.Col>
          <DataTable.Col source="delegations" disableSort sx={{ minWidth: 160 }}>
            <DelegationsField />
          </DataTable.Col>
          <DataTable.Col source="status">
            <StatusField />
          </DataTable.Col>
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}

export const VehicleShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="plate">
          <TextField source="plate" />
        </Detail>
        <Detail source="seats">
          <TextField source="seats" />
        </Detail>
        <Detail source="operatorId">
          <RecordField source="operatorId" reference="organisations" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <Rides />
    <FeedSection kind="vehicle" />
  </ShowPage>
);
