import { CreatePage, EditPage } from '../pages/forms';
import { TravelTimeInputs } from './TravelTimeInputs';

export const TravelTimeCreate = () => (
  <CreatePage>
    <TravelTimeInputs />
  </CreatePage>
);

export const TravelTimeEdit = () => (
  <EditPage>
    <TravelTimeInputs />
  </EditPage>
);
