import { useQuery } from '@tanstack/react-query';
import type { Timetable } from '@yutai/planning';
import { dataProvider } from '../api/data-provider';

/** A release's timetable as it was published, which never changes; undefined until it is there, or where there is none. */
export function useReleased(id: string | undefined): Timetable | undefined {
  const { data } = useQuery({
    queryKey: ['releases', 'timetable', id],
    queryFn: ({ signal }) => dataProvider.read<Timetable>('releases', `${id}/timetable`, {}, signal),
    enabled: Boolean(id),
    staleTime: Infinity,
  });
  return data;
}

/** The draft of an edition as it would be published now. */
export function useDraftTimetable(editionId: string | undefined): Timetable | undefined {
  const { data } = useQuery({
    queryKey: ['releases', 'draft timetable', editionId],
    queryFn: ({ signal }) => dataProvider.read<Timetable>('editions', `${editionId}/timetable`, {}, signal),
    enabled: Boolean(editionId),
    staleTime: 0,
  });
  return data;
}
