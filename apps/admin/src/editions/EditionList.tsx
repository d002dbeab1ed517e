import { DataTable } from 'react-admin';
import { LocalizedField } from '../fields/LocalizedField';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { DaysField } from '../fields/time-fields';
import { ListPage } from '../pages/ListPage';
import { CopyLatestEdition } from './CopyEdition';

export const EditionList = () => (
  <ListPage
    actions={<CopyLatestEdition />}
    sort={{ field: 'ordinal', order: 'DESC' }}
    second={<DaysField from="startsOn" to="endsOn" />}
  >
    <DataTable.Col source="ordinal" align="right">
      <TextField source="ordinal" />
    </DataTable.Col>
    <DataTable.Col source="name">
      <NameLink>
        <LocalizedField source="name" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="startsOn" label="resources.editions.fields.days">
      <DaysField from="startsOn" to="endsOn" />
    </DataTable.Col>
    <DataTable.Col source="city">
      <TextField source="city" />
    </DataTable.Col>
  </ListPage>
);
