import { Basics, Cancelled, Overridden, Told } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import { AttendanceSection } from '../attendance/AttendanceSection';
import { RecordField, TextField } from '../fields/plain-fields';
import { Detail } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';

const Destination = () => (
  <Detail source="toPlaceId">
    <RecordField source="toPlaceId" reference="places" />
  </Detail>
);

export const TransferShow = () => (
  <ShowPage>
    <VerbBar />
    <Basics besidePlace={<Destination />}>
      <Detail source="vehicleId">
        <RecordField source="vehicleId" reference="vehicles" />
      </Detail>
      <Detail source="plate">
        <TextField source="plate" />
      </Detail>
      <Detail source="seats">
        <TextField source="seats" />
      </Detail>
    </Basics>
    <AttendanceSection />
    <Cancelled />
    <Overridden />
    <Told />
  </ShowPage>
);
