import { settled } from '../activities/candidate';
import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { SessionInputs } from './SessionInputs';

const BLANK_SESSION = {
  sessionKind: null,
  delegationIds: [],
  groupIds: [],
  people: [],
  speakers: [],
  runningOrder: [],
  overrides: [],
};

export function SessionCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ ...BLANK_SESSION, editionId: edition.id }} transform={settled}>
      <SessionInputs />
    </CreatePage>
  );
}

export const SessionEdit = () => (
  <EditPage transform={settled}>
    <SessionInputs />
  </EditPage>
);
