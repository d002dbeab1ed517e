import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { OpeningHoursField } from '../fields/OpeningHoursField';
import { WordsField } from '../fields/WordField';
import { WordInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';

const filters = [
  <SearchBox key="q" source="q" alwaysOn />,
  <WordInput key="duties" source="duties" list="crewDuty" alwaysOn />,
  <WordInput key="languages" source="languages" list="spokenLanguage" alwaysOn />,
];

export const CrewMemberList = () => (
  <EditionListPage
    sort={{ field: 'personName', order: 'ASC' }}
    filters={filters}
    first={() => <LocalizedField source="personName" />}
    second={<WordsField source="duties" list="crewDuty" />}
  >
    <DataTable.Col source="personName">
      <NameLink>
        <LocalizedField source="personName" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="duties" disableSort>
      <WordsField source="duties" list="crewDuty" />
    </DataTable.Col>
    <DataTable.Col source="languages" disableSort>
      <WordsField source="languages" list="spokenLanguage" />
    </DataTable.Col>
    <DataTable.Col source="workingHours" disableSort>
      <OpeningHoursField source="workingHours" />
    </DataTable.Col>
    <DataTable.Col source="organisationName" disableSort>
      <LocalizedField source="organisationName" />
    </DataTable.Col>
  </EditionListPage>
);
