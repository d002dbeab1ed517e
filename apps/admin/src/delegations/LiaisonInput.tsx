import { useCanAccess } from 'ra-core';
import { RecordInput } from '../inputs/choices';

const LIAISONS = { role: 'liaison' };

/** Who looks after the delegation. Only who may see the accounts can choose among them. */
export function LiaisonInput() {
  const { canAccess } = useCanAccess({ action: 'list', resource: 'users' });
  return canAccess ? <RecordInput source="liaisonId" reference="users" filter={LIAISONS} /> : null;
}
