import { useQuery } from '@tanstack/react-query';
import { readAll } from '../api/read-all';
import type { Activity } from '../api/records';

/** The activities that conflicts were set aside for, by their ids; undefined until they are known. */
export function useOverridden(editionId: string): ReadonlyMap<string, Activity> | undefined {
  const { data } = useQuery({
    queryKey: ['activities', 'overridden', editionId],
    queryFn: async ({ signal }) => {
      const all = await readAll<Activity>('activities', { editionId, overridden: true }, signal);
      return new Map(all.map((activity) => [activity.id, activity]));
    },
    staleTime: 0,
    structuralSharing: false,
  });
  return data;
}
