import { useCanAccess, useRecordContext } from 'ra-core';
import { FilesSection } from './FilesSection';

const OWNERS = { delegations: 'delegationId', editions: 'editionId' } as const;

/** What delegates are given to read: the welcome letter, a map. Organizers add to it. */
export function DelegatesDocuments({ resource }: { resource: keyof typeof OWNERS }) {
  const id = useRecordContext()?.id;
  const { canAccess } = useCanAccess({ action: 'list', resource: 'files' });
  if (id === undefined || !canAccess) return null;
  return (
    <FilesSection
      resource={resource}
      id={String(id)}
      owner={OWNERS[resource]}
      writtenAs="editions"
      title="file.forDelegates"
    />
  );
}
