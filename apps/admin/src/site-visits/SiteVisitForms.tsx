import { settled } from '../activities/candidate';
import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { SiteVisitInputs } from './SiteVisitInputs';

export const BLANK_VISIT = { delegationIds: [], groupIds: [], people: [], topics: [], overrides: [] };

export function SiteVisitCreate() {
  const { edition } = useEdition();
  if (!edition) return null;
  return (
    <CreatePage defaults={{ ...BLANK_VISIT, editionId: edition.id }} transform={settled}>
      <SiteVisitInputs />
    </CreatePage>
  );
}

export const SiteVisitEdit = () => (
  <EditPage transform={settled}>
    <SiteVisitInputs />
  </EditPage>
);
