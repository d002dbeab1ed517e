import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import type { ConflictLevel } from '@yutai/domain';
import { findConflicts, type EditionConflict, type InstantRange, type PlanIndex } from '@yutai/planning';
import { useMemo } from 'react';
import type { Activity } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { useAll } from '../api/use-all';
import { overrideOf } from '../conflicts/overrides';
import { useOverridden } from '../conflicts/use-overridden';

const MINUTE = 60_000;
const keyOf = (editionId: string) => ['editions', editionId, 'plan'];

/** The plan of an edition, asked for again each minute: unchanged, the server's answer is empty (ETag). */
export function usePlan(editionId: string) {
  const client = useQueryClient();
  const { data: plan } = useQuery({
    queryKey: keyOf(editionId),
    queryFn: ({ signal }) =>
      dataProvider.read<Schemas['PlanDto']>('editions', `${editionId}/plan`, {}, signal),
    refetchInterval: MINUTE,
  });
  const reread = () => client.invalidateQueries();
  return { plan, reread };
}

/** What the plan does not say of the activities of a day: which of their fields are illustrative. */
export function useIllustrative(
  editionId: string,
  { startsAt, endsAt }: InstantRange,
): ReadonlyMap<string, string[]> {
  const { data: all } = useAll<Activity>('activities', {
    editionId,
    'startsAt.gte': startsAt,
    'startsAt.lt': endsAt,
  });
  return useMemo(() => new Map(all?.map(({ id, illustrative }) => [id, illustrative])), [all]);
}

export interface Found {
  toSolve: EditionConflict[];
  notes: EditionConflict[];
  setAside: number;
  /** The gravest level that an activity has to do with. */
  levelOf: ReadonlyMap<string, ConflictLevel>;
}

/** Every conflict of the plan by the rules of libs/planning, but for those that were set aside with a reason; none before there is an index. */
export function useConflicts(editionId: string, index: PlanIndex | null): Found {
  const known = useOverridden(editionId);
  return useMemo(() => {
    const isSetAside = (conflict: EditionConflict) =>
      [conflict.activityId, conflict.other?.id ?? ''].some((id) => {
        const activity = known?.get(id);
        // Who may not read the reasons is not told which conflict it was.
        return activity && (!activity.overrides || overrideOf(conflict, activity.overrides));
      });
    const found = index ? findConflicts(index) : [];
    const serious = found.filter(({ level }) => level !== 'inform');
    const toSolve = serious.filter((conflict) => !isSetAside(conflict));
    return {
      toSolve,
      notes: found.filter(({ level }) => level === 'inform'),
      setAside: serious.length - toSolve.length,
      levelOf: levels(toSolve),
    };
  }, [index, known]);
}

function levels(conflicts: readonly EditionConflict[]): Map<string, ConflictLevel> {
  const found = new Map<string, ConflictLevel>();
  for (const { activityId, other, level } of conflicts) {
    for (const id of [activityId, other?.id]) {
      if (id && found.get(id) !== 'block') found.set(id, level);
    }
  }
  return found;
}
