import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { dataProvider } from '../api/data-provider';

/** What everybody whom the draft's changes concern would be told if it were published now. */
export function useNoticePreviews(editionId: string) {
  return useQuery({
    queryKey: ['releases', 'notices', editionId],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataProvider.read<Schemas['NoticePreviewsDto']>('editions', `${editionId}/notices`, {}, signal),
  });
}
