import { useGetIdentity, usePermissions } from 'ra-core';
import { useEdition } from '../edition/use-edition';
import { CreatePage, EditPage } from '../pages/forms';
import { DelegationInputs } from './DelegationInputs';

/** A line of the interests that was opened and left empty is not one. */
function settled({ interests, ...delegation }: Record<string, unknown>) {
  const lines = Array.isArray(interests)
    ? interests.filter((line: object) => Object.keys(line).length > 0)
    : [];
  return { ...delegation, interests: lines };
}

/** A liaison makes delegations of their own; an organizer says whose they are. */
export function DelegationCreate() {
  const { edition } = useEdition();
  const { permissions: role, isPending } = usePermissions<string>();
  const { identity } = useGetIdentity();
  if (!edition || isPending || !identity) return null;
  const liaisonId = role === 'liaison' ? identity.id : null;
  return (
    <CreatePage defaults={{ editionId: edition.id, interests: [], liaisonId }} transform={settled}>
      <DelegationInputs />
    </CreatePage>
  );
}

export const DelegationEdit = () => (
  <EditPage transform={settled}>
    <DelegationInputs />
  </EditPage>
);
