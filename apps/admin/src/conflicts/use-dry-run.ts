import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Conflict } from '@yutai/planning';
import { dataProvider } from '../api/data-provider';
import { TYPING_MS, useSettled } from './use-settled';

export interface Verdict {
  conflicts: readonly Conflict[];
  /** `none`: there is nothing to check; `unknown`: the server gave no verdict, as something else is still amiss. */
  state: 'none' | 'checking' | 'known' | 'unknown';
}

const NONE: readonly Conflict[] = [];

/**
 * What would stand in the way of saving an activity as it is typed, asked of the API with `?dryRun=true` once the
 * typing pauses. @param candidate the whole as it would be sent; null while it has no time
 * @param attempt how often saving was tried: each asks anew, as what refused it may be new
 * @param saving nothing is asked meanwhile, as the answer would be about the state before
 */
export function useDryRun(
  resource: string,
  candidate: Record<string, unknown> | null,
  { attempt, saving }: { attempt: number; saving: boolean },
): Verdict {
  const wanted = candidate && JSON.stringify(candidate);
  const body = useSettled(wanted, TYPING_MS);
  const { data, isFetching, isError } = useQuery({
    // Not beneath the resource: what was saved makes its lists anew, but is not to be tried again as it was.
    queryKey: ['dryRun', resource, body, attempt],
    queryFn: () => dataProvider.dryRun(resource, JSON.parse(body ?? '{}') as Record<string, unknown>),
    enabled: body !== null && !saving,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  if (wanted === null) return { conflicts: NONE, state: 'none' };
  const conflicts = data?.conflicts ?? NONE;
  if (isFetching || saving || body !== wanted) return { conflicts, state: 'checking' };
  return isError ? { conflicts: NONE, state: 'unknown' } : { conflicts, state: 'known' };
}
