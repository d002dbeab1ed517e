import { useQuery } from '@tanstack/react-query';
import type { SortPayload } from 'ra-core';
import { readAll } from './read-all';

/**
 * Every record of a resource that a filter leaves, however many, or why they could not be read; no `data` until they are
 * known, and as long as there is no filter.
 */
export function useAll<T>(resource: string, filter: object | undefined, sort?: SortPayload) {
  return useQuery({
    queryKey: [resource, 'all', filter, sort],
    queryFn: ({ signal }) => readAll<T>(resource, filter ?? {}, signal, sort),
    enabled: filter !== undefined,
  });
}
