import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { TextField } from '../fields/plain-fields';
import { DayField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { CopyNoticeField, NoticeTextField } from '../notices/NoticeText';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const FILTERS = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="step" source="step" list="reminderStep" alwaysOn />,
  <WordInput key="stage" source="stage" list="agreementStage" alwaysOn />,
  <WordInput key="language" source="language" list="language" />,
];

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
        <NoticeTextField />
        <CopyNoticeField />
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
      <NoticeTextField />
    </DataTable.Col>
    <DataTable.Col source="id" disableSort label="link.copy">
      <CopyNoticeField />
    </DataTable.Col>
  </EditionListPage>
);
