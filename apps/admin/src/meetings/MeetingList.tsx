import { DataTable } from 'react-admin';
import { PlaceField, StatusField, TimeAndStatus, TimeField } from '../activities/activity-fields';
import { activityFilters } from '../activities/list-filters';
import { useEdition } from '../edition/use-edition';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { RecordField, TextField } from '../fields/plain-fields';
import { PlainChip } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';

export function MeetingList() {
  const { edition } = useEdition();
  const filters = [
    ...activityFilters({ editionId: edition?.id }),
    <WordInput key="answer" source="answer" list="meetingAnswer" />,
  ];
  return (
    <EditionListPage sort={{ field: 'priority', order: 'ASC' }} filters={filters} second={<TimeAndStatus />}>
      <DataTable.Col source="priority" align="right">
        <TextField source="priority" />
      </DataTable.Col>
      <DataTable.Col source="title" sx={{ minWidth: 140 }}>
        <NameLink>
          <LocalizedField source="title" />
        </NameLink>
      </DataTable.Col>
      <DataTable.Col source="requesterName" disableSort sx={{ minWidth: 140 }}>
        <RecordField source="requesterId" reference="organisations" />
      </DataTable.Col>
      <DataTable.Col source="counterpartName" disableSort sx={{ minWidth: 140 }}>
        <RecordField source="counterpartId" reference="organisations" />
      </DataTable.Col>
      <DataTable.Col source="answer">
        <PlainChip source="answer" list="meetingAnswer" />
      </DataTable.Col>
      <DataTable.Col source="startsAt" label="resources.meetings.fields.time">
        <TimeField />
      </DataTable.Col>
      <DataTable.Col source="placeName" disableSort sx={{ minWidth: 100 }}>
        <PlaceField />
      </DataTable.Col>
      <DataTable.Col source="tableLabel">
        <TextField source="tableLabel" />
      </DataTable.Col>
      <DataTable.Col source="status">
        <StatusField />
      </DataTable.Col>
    </EditionListPage>
  );
}
