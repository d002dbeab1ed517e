import { useGetList } from 'ra-core';
import type { Release } from '../api/records';

const ONE = { pagination: { page: 1, perPage: 1 }, sort: { field: 'number', order: 'DESC' as const } };

/** The latest release of an edition; undefined until it is known, null before the first. */
export function useLatest(editionId: string | undefined): Release | null | undefined {
  const { data } = useGetList<Release>(
    'releases',
    { ...ONE, filter: { editionId } },
    { enabled: Boolean(editionId) },
  );
  return data && (data[0] ?? null);
}

/** The release before another. */
export function usePrevious({ editionId, number }: Release): Release | undefined {
  const { data } = useGetList<Release>(
    'releases',
    { ...ONE, filter: { editionId, number: number - 1 } },
    { enabled: number > 1 },
  );
  return data?.[0];
}
