import { useCanAccess, useGetIdentity, useRecordContext } from 'ra-core';
import { SelectInput } from 'react-admin';
import type { Enquiry } from '../api/records';
import { useT } from '../i18n/use-t';
import { RecordInput } from '../inputs/choices';

const OWNERS = { role: ['organizer', 'staff', 'liaison'] };

interface Props {
  source: string;
  alwaysOn?: boolean;
}

/** Who sees to it. Who may not see the accounts can take it on, or leave it with whom it is. */
export function OwnerInput(props: Props) {
  const t = useT();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'users' });
  const { identity } = useGetIdentity();
  const enquiry = useRecordContext<Enquiry>();
  if (canAccess) return <RecordInput {...props} reference="users" filter={OWNERS} />;
  if (!identity) return null;
  const me = { id: identity.id, name: `${identity.fullName} (${t('enquiry.mine')})` };
  const other = enquiry?.ownerId &&
    enquiry.ownerId !== identity.id && { id: enquiry.ownerId, name: enquiry.ownerName };
  return (
    <SelectInput {...props} helperText={false} choices={other ? [me, other] : [me]} translateChoice={false} />
  );
}
