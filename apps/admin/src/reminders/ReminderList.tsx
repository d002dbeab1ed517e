import { useRecordContext } from 'ra-core';
import { DataTable } from 'react-admin';
import type { Reminder } from '../api/records';
import { LocalizedField } from '../fields/LocalizedField';
import { TextField } from '../fields/plain-fields';
import { DayField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { CopyNotice, NoticeText } from '../notices/NoticeText';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const FILTERS = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="step" source="step" list="reminderStep" alwaysOn />,
  <WordInput key="stage" source="stage" list="agreementStage" alwaysOn />,
  <WordInput key="language" source="language" list="language" />,
];

function ReminderText() {
  const reminder = useRecordContext<Reminder>();
  return reminder && <NoticeText {...reminder} />;
}

function CopyField() {
  const reminder = useRecordContext<Reminder>();
  return reminder && <CopyNotice {...reminder} />;
}

/** What was prepared for those who look after agreements, as far as it still stands. */
export const ReminderList = () => (
  <EditionListPage
    sort={{ field: 'dueOn', order: 'ASC' }}
    filter={{ current: true }}
    filters={FILTERS}
    to={({ agreementId }) => `/agreements/${agreementId as string}/show`}
    first={({ userName }) => userName as string}
    second={
      <>
        <ReminderText />
        <CopyField />
      </>
    }
  >
    <DataTable.Col source="dueOn" sx={{ whiteSpace: 'nowrap' }}>
      <DayField source="dueOn" />
    </DataTable.Col>
    <DataTable.Col source="step">
      <PlainChip source="step" list="reminderStep" />
    </DataTable.Col>
    <DataTable.Col source="agreementTitle" disableSort>
      <LocalizedField source="agreementTitle" />
    </DataTable.Col>
    <DataTable.Col source="stage">
      <PlainChip source="stage" list="agreementStage" />
    </DataTable.Col>
    <DataTable.Col source="userName">
      <TextField source="userName" />
    </DataTable.Col>
    <DataTable.Col source="body" disableSort>
      <ReminderText />
    </DataTable.Col>
    <DataTable.Col source="id" disableSort label="link.copy">
      <CopyField />
    </DataTable.Col>
  </EditionListPage>
);
