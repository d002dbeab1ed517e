import { Basics, Cancelled, Overridden, Told } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import { RecordField, TextField } from '../fields/plain-fields';
import { Detail } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

export const TransferShow = () => (
  <ShowPage>
    <VerbBar />
    <Basics>
      <Detail source="vehicleId">
        <RecordField source="vehicleId" reference="vehicles" />
      </Detail>
      <Detail source="plate">
        <TextField source="plate" />
      </Detail>
      <Detail source="seats">
        <TextField source="seats" />
      </Detail>
      <Detail source="toPlaceId">
        <RecordField source="toPlaceId" reference="places" />
      </Detail>
    </Basics>
    <Cancelled />
    <Overridden />
    <Told />
  </ShowPage>
);
