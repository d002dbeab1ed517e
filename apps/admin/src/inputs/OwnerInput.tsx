import { useCanAccess, useGetIdentity, useRecordContext } from 'ra-core';
import { SelectInput } from 'react-admin';
import type { Role } from '@yutai/domain';
import type { Agreement, Enquiry } from '../api/records';
import { useT } from '../i18n/use-t';
import { RecordInput } from './choices';

interface Props {
  source: string;
  alwaysOn?: boolean;
  helperText?: string;
  /** The roles of those who may see to it. */
  roles: readonly Role[];
}

/** Who sees to it. Who may not see the accounts can take it on, or leave it with whom it is. */
export function OwnerInput({ roles, ...props }: Props) {
  const t = useT();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'users' });
  const { identity } = useGetIdentity();
  const record = useRecordContext<Agreement | Enquiry>();
  if (canAccess) return <RecordInput {...props} reference="users" filter={{ role: roles }} />;
  if (!identity) return null;
  const me = { id: identity.id, name: `${identity.fullName} (${t('inputs.me')})` };
  const other = record?.ownerId &&
    record.ownerId !== identity.id && { id: record.ownerId, name: record.ownerName };
  return (
    <SelectInput helperText={false} {...props} choices={other ? [me, other] : [me]} translateChoice={false} />
  );
}
