import type { Schemas } from '@yutai/api-client';
import { useQuery } from '@tanstack/react-query';
import { dataProvider } from '../api/data-provider';

export type ActivityTally = Schemas['ActivityTallyDto'];

/** How many are how far at each activity of an edition, by the activity's id; anew whenever a mark is made. */
export function useTallies(editionId: string | undefined) {
  return useQuery({
    queryKey: ['attendance', 'tallies', editionId],
    queryFn: ({ signal }) =>
      dataProvider.read<Schemas['TalliesDto']>('attendance', 'tallies', { editionId }, signal),
    enabled: editionId !== undefined,
    select: ({ data }): ReadonlyMap<string, ActivityTally> =>
      new Map(data.map((tally) => [tally.activityId, tally])),
  });
}
