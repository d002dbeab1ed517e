import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { DelegationInputs } from './DelegationInputs';

export function DelegationCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ editionId: edition.id, interests: [] }}>
      <DelegationInputs />
    </CreatePage>
  );
}

export const DelegationEdit = () => (
  <EditPage>
    <DelegationInputs />
  </EditPage>
);
