import { Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import { DataTable, ReferenceManyField } from 'react-admin';
import type { Place } from '../api/records';
import { FeedSection } from '../feeds/FeedSection';
import { ScriptsField } from '../fields/ScriptsField';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { OpeningHoursField } from '../fields/OpeningHoursField';
import { ContactField, DistrictField, NotesField, RecordField, TextField } from '../fields/plain-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { CreateLink } from '../pages/CreateLink';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

/** "29.5501, 106.5702" */
function CoordinatesField() {
  const place = useRecordContext<Place>();
  return place && place.latitude !== null && place.longitude !== null
    ? `${place.latitude}, ${place.longitude}`
    : null;
}

function Rooms() {
  const t = useT();
  const place = useRecordContext<Place>();
  if (!place || place.kind === 'room') return null;
  const add = (
    <CreateLink label="pages.place.addRoom" start={{ kind: 'room', parentId: place.id }} variant="text" />
  );
  return (
    <Section title="resources.places.fields.rooms" action={add}>
      <ReferenceManyField
        reference="places"
        target="parentId"
        sort={{ field: 'name', order: 'ASC' }}
        perPage={200}
      >
        <DataTable
          rowClick="show"
          bulkActionButtons={false}
          empty={<Typography variant="body2">{t('pages.place.noRooms')}</Typography>}
        >
          <DataTable.Col source="name">
            <NameLink>
              <LocalizedField source="name" />
            </NameLink>
          </DataTable.Col>
          <DataTable.Col source="capacity" align="right">
            <TextField source="capacity" />
          </DataTable.Col>
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}

export const PlaceShow = () => (
  <ShowPage>
    <Section>
      <Details>
        <Detail source="name" wide>
          <ScriptsField source="name" />
        </Detail>
        <Detail source="kind">
          <WordField source="kind" list="placeKind" />
        </Detail>
        <Detail source="parentId">
          <RecordField source="parentId" reference="places" />
        </Detail>
        <Detail source="organisationId">
          <RecordField source="organisationId" reference="organisations" />
        </Detail>
        <Detail source="districtCode">
          <DistrictField source="districtCode" />
        </Detail>
        <Detail source="address">
          <LocalizedField source="address" />
        </Detail>
        <Detail source="coordinates">
          <CoordinatesField />
        </Detail>
      </Details>
    </Section>
    <Section title="pages.section.capacity">
      <Details>
        <Detail source="phone">
          <ContactField source="phone" kind="phone" />
        </Detail>
        <Detail source="groupsAtOnce">
          <TextField source="groupsAtOnce" />
        </Detail>
        <Detail source="capacity">
          <TextField source="capacity" />
        </Detail>
        <Detail source="openingHours">
          <OpeningHoursField source="openingHours" />
        </Detail>
        <Detail source="notes" wide>
          <NotesField source="notes" />
        </Detail>
      </Details>
    </Section>
    <Rooms />
    <FeedSection kind="place" />
  </ShowPage>
);
