import { settled } from '../activities/candidate';
import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { MeetingInputs } from './MeetingInputs';

const BLANK = {
  requesterId: null,
  counterpartId: null,
  priority: 2,
  delegationIds: [],
  groupIds: [],
  people: [],
  overrides: [],
};

export function MeetingCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ ...BLANK, editionId: edition.id }} transform={settled}>
      <MeetingInputs />
    </CreatePage>
  );
}

export const MeetingEdit = () => (
  <EditPage transform={settled}>
    <MeetingInputs />
  </EditPage>
);
