import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'ra-core';
import { dataProvider } from '../api/data-provider';
import type { Release } from '../api/records';

/** The release that publishing would make now, with what it changes for delegates; for those who may publish. */
export function useDraft(editionId: string) {
  const { canAccess } = useCanAccess({ action: 'publish', resource: 'releases' });
  return useQuery({
    queryKey: ['releases', 'draft', editionId],
    enabled: Boolean(canAccess && editionId),
    staleTime: 0,
    queryFn: async () => {
      const { record } = await dataProvider.tryVerb<Release>('editions', editionId, 'publish', {
        note: null,
      });
      return record;
    },
  });
}
