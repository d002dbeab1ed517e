import { DataTable } from 'react-admin';
import { HandbookOfDesk } from '../documents/HandbookButton';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { EditionListPage } from '../pages/ListPage';
import { PublishButton } from './PublishButton';
import { CountsField, NumberField, PublisherField } from './release-fields';

export const ReleaseList = () => (
  <EditionListPage
    sort={{ field: 'number', order: 'DESC' }}
    actions={
      <>
        <HandbookOfDesk />
        <PublishButton />
      </>
    }
    first={() => <NumberField />}
    second={<CountsField />}
  >
    <DataTable.Col source="number">
      <NameLink>
        <NumberField />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="publishedAt">
      <InstantField source="publishedAt" />
    </DataTable.Col>
    <DataTable.Col source="publishedBy">
      <PublisherField />
    </DataTable.Col>
    <DataTable.Col source="changes" disableSort>
      <CountsField />
    </DataTable.Col>
    <DataTable.Col source="note">
      <TextField source="note" />
    </DataTable.Col>
  </EditionListPage>
);
