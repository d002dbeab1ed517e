import { useQuery } from '@tanstack/react-query';
import { readAll } from '../api/read-all';
import type { Delegate } from '../api/records';

/** The delegates whose badges an address asks for: of an edition, a delegation, or some by their ids. */
export function useBadges(query: URLSearchParams) {
  const names = ['editionId', 'delegationId', 'id'];
  const filter = Object.fromEntries(
    names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
  );
  return useQuery({
    queryKey: ['delegates', 'badges', filter],
    queryFn: ({ signal }) => readAll<Delegate>('delegates', filter, signal),
    enabled: Object.keys(filter).length > 0,
  });
}
