import { useQuery } from '@tanstack/react-query';
import { dataProvider } from '../api/data-provider';
import { MAX_PER_PAGE } from '../api/query';
import type { Activity } from '../api/records';

/** Every activity of an edition that something was set aside for, page by page. */
async function readAll(editionId: string, signal: AbortSignal): Promise<Activity[]> {
  const all: Activity[] = [];
  for (let page = 1; ; page += 1) {
    const { data, total = 0 } = (await dataProvider.getList('activities', {
      pagination: { page, perPage: MAX_PER_PAGE },
      sort: { field: 'id', order: 'ASC' },
      filter: { editionId, overridden: true },
      signal,
    })) as { data: Activity[]; total?: number };
    all.push(...data);
    if (data.length === 0 || all.length >= total) return all;
  }
}

/** The activities that conflicts were set aside for, by their ids; undefined until they are known. */
export function useOverridden(editionId: string): ReadonlyMap<string, Activity> | undefined {
  const { data } = useQuery({
    queryKey: ['activities', 'overridden', editionId],
    queryFn: async ({ signal }) =>
      new Map((await readAll(editionId, signal)).map((activity) => [activity.id, activity])),
    staleTime: 0,
    structuralSharing: false,
  });
  return data;
}
