import { CreatePage, EditPage } from '../pages/forms';
import { PlaceInputs } from './PlaceInputs';

/** A parent is kept only by a room: changing the kind takes the place out of where it was. */
const settled = (place: Record<string, unknown>) =>
  place.kind === 'room' ? place : { ...place, parentId: null };

export const PlaceCreate = () => (
  <CreatePage transform={settled}>
    <PlaceInputs />
  </CreatePage>
);

export const PlaceEdit = () => (
  <EditPage transform={settled}>
    <PlaceInputs />
  </EditPage>
);
