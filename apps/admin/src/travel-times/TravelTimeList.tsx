import GridIcon from '@mui/icons-material/GridOnOutlined';
import { Button } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { NameLink } from '../fields/NameLink';
import { TextField } from '../fields/plain-fields';
import { DistrictInput, RecordInput } from '../inputs/choices';
import { useT } from '../i18n/use-t';
import { ListPage } from '../pages/ListPage';
import { MinutesField } from './MinutesField';
import { EndField } from './travel-ends';

const filters = [
  <RecordInput key="fromPlaceId" source="fromPlaceId" reference="places" alwaysOn />,
  <RecordInput key="toPlaceId" source="toPlaceId" reference="places" alwaysOn />,
  <DistrictInput key="fromDistrictCode" source="fromDistrictCode" alwaysOn />,
  <DistrictInput key="toDistrictCode" source="toDistrictCode" alwaysOn />,
];

const Pair = () => (
  <>
    <EndField end="from" /> → <EndField end="to" />
  </>
);

/** The same as a sheet. */
function MatrixLink() {
  const t = useT();
  return (
    <Button size="small" variant="outlined" startIcon={<GridIcon />} component={Link} to="/travel-matrix">
      {t('travel.matrix')}
    </Button>
  );
}

export const TravelTimeList = () => (
  <ListPage
    sort={{ field: 'minutes', order: 'DESC' }}
    filters={filters}
    first={() => <Pair />}
    second={<MinutesField />}
    actions={<MatrixLink />}
  >
    <DataTable.Col label="resources.travel-times.fields.from">
      <EndField end="from" />
    </DataTable.Col>
    <DataTable.Col label="resources.travel-times.fields.to">
      <EndField end="to" />
    </DataTable.Col>
    <DataTable.Col source="minutes" align="right">
      <NameLink>
        <TextField source="minutes" />
      </NameLink>
    </DataTable.Col>
    <DataTable.Col source="source" disableSort>
      <TextField source="source" />
    </DataTable.Col>
  </ListPage>
);
