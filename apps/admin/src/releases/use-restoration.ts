import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import type { Conflict, Others, RestoreStep } from '@yutai/planning';
import { dataProvider } from '../api/data-provider';
import type { Override } from '../api/records';

export type Step = RestoreStep & { conflicts: Conflict[] };
export type Restoration = Omit<Schemas['RestorationDto'], 'steps'> & { steps: Step[] };

/** How much of a release is to be put back, as the dialog asks for it. */
export interface Wish {
  delegationIds: string[];
  others: Others;
  /** The activities left out of what was found. */
  without: readonly string[];
  overrides: Override[];
}

/** What a wish would do. Not kept up to date by itself: nothing may change beneath somebody who is about to agree. */
function useTried(releaseId: string, body: object | null) {
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['restoration', releaseId, body],
    queryFn: async () => {
      const { record } = await dataProvider.tryVerb<Restoration>(
        'releases',
        releaseId,
        'restore',
        body ?? {},
      );
      return record ?? undefined;
    },
    enabled: body !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    retry: false,
    gcTime: 0,
  });
  return { data, error, isFetching, refetch };
}

/** All that could be put back (`offered`), and what the wish would do of it (`chosen`), each with what stands in its way. */
export function useRestoration(releaseId: string, { delegationIds, others, without }: Wish) {
  const scope = { delegationIds: delegationIds.length > 0 ? delegationIds : null, others };
  const offered = useTried(releaseId, scope);
  const activityIds = offered.data?.steps
    .map(({ activityId }) => activityId)
    .filter((id) => !without.includes(id));
  const isNarrowed = without.length > 0 && activityIds !== undefined;
  const narrowed = useTried(releaseId, isNarrowed ? { ...scope, activityIds } : null);
  const chosen = isNarrowed ? narrowed : offered;
  return {
    offered: offered.data,
    chosen: chosen.data,
    error: chosen.error,
    isChecking: offered.isFetching || narrowed.isFetching,
    /** As the API takes it, with what was seen. */
    body: { ...scope, activityIds: isNarrowed ? activityIds : null, basis: chosen.data?.basis ?? null },
    lookAgain: async () => {
      await offered.refetch();
      if (isNarrowed) await narrowed.refetch();
    },
  };
}
