import { settled } from '../activities/candidate';
import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { TransferInputs } from './TransferInputs';

const BLANK = {
  toPlaceId: null,
  vehicleId: null,
  delegationIds: [],
  groupIds: [],
  people: [],
  overrides: [],
};

export function TransferCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ ...BLANK, editionId: edition.id }} transform={settled}>
      <TransferInputs />
    </CreatePage>
  );
}

export const TransferEdit = () => (
  <EditPage transform={settled}>
    <TransferInputs />
  </EditPage>
);
