import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Picture } from '../api/records';

/**
 * Pictures of editions, the latest first; undefined until they are known. Beneath the agreements' own key, so that
 * whatever reads those anew moves the pictures as well.
 */
export function usePictures(ids: readonly string[]): Picture[] | undefined {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const { data } = useQuery({
    queryKey: ['agreements', 'pictures', ids],
    enabled: ids.length > 0,
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataProvider.read<{ data: Picture[] }>('agreements', 'pictures', { editionId: ids.join(',') }, signal),
    placeholderData: (before) => before,
  });
  return ids.length > 0 ? data?.data : [];
}
