import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useGetList } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Amount, AuditEntry } from '../api/records';

/** The lines of an agreement, the newest first, with those that were replaced. */
export function useLedger(agreementId: string) {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return useQuery({
    queryKey: ['agreements', 'amounts', agreementId],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataProvider.read<{ data: Amount[] }>('agreements', `${agreementId}/amounts`, { perPage: 200 }, signal),
    select: ({ data }) => data,
  });
}

/** Who recorded each line, by its id: known to those who may read the audit. */
export function useRecorders(lines: readonly Amount[]): ReadonlyMap<string, string> {
  const { canAccess } = useCanAccess({ action: 'list', resource: 'audit-entries' });
  const { data: entries = [] } = useGetList<AuditEntry>(
    'audit-entries',
    {
      filter: { entity: 'amount', action: 'insert', entityId: lines.map(({ id }) => id) },
      pagination: { page: 1, perPage: 200 },
    },
    { enabled: Boolean(canAccess) && lines.length > 0 },
  );
  return new Map(entries.flatMap(({ entityId, actorName }) => (actorName ? [[entityId, actorName]] : [])));
}
