import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'ra-core';
import { pagesOf } from '../api/query';
import { readAll } from '../api/read-all';
import type { Amount, AuditEntry } from '../api/records';

/** The lines of an agreement, the newest first, with those that were replaced. */
export function useLedger(agreementId: string) {
  return useQuery({
    queryKey: ['agreements', 'amounts', agreementId],
    staleTime: 0,
    queryFn: ({ signal }) => readAll<Amount>(`agreements/${agreementId}/amounts`, {}, signal),
  });
}

/** Who recorded each line, by its id: known to those who may read the audit. */
export function useRecorders(lines: readonly Amount[]): ReadonlyMap<string, string> {
  const { canAccess } = useCanAccess({ action: 'list', resource: 'audit-entries' });
  const ids = lines.map(({ id }) => id);
  const { data: entries = [] } = useQuery({
    queryKey: ['audit-entries', 'amounts', ids],
    queryFn: async ({ signal }) => {
      const insertsOf = (entityId: string[]) =>
        readAll<AuditEntry>('audit-entries', { entity: 'amount', action: 'insert', entityId }, signal);
      return (await Promise.all(pagesOf(ids).map(insertsOf))).flat();
    },
    enabled: Boolean(canAccess) && ids.length > 0,
  });
  return new Map(entries.flatMap(({ entityId, actorName }) => (actorName ? [[entityId, actorName]] : [])));
}
