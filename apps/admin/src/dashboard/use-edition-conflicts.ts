import type { Schemas } from '@yutai/api-client';
import { useQuery } from '@tanstack/react-query';
import { findConflicts, type EditionConflict, type Plan } from '@yutai/planning';
import { useDataProvider, useGetMany } from 'ra-core';
import { useMemo } from 'react';
import type { Activity } from '../api/records';
import type { YutaiDataProvider } from '../api/data-provider';
import { refusing } from '../conflicts/overrides';

interface EditionConflicts {
  plan: Plan;
  /** Blocks, and restrictions that nobody has set aside. */
  toSolve: EditionConflict[];
  setAside: EditionConflict[];
  informs: EditionConflict[];
}

/** The activities whose overrides may be about a conflict: it may have been set aside on either side of it. */
const sidesOf = ({ activityId, other }: EditionConflict) => (other ? [activityId, other.id] : [activityId]);

/**
 * What is wrong with the timetable as it stands, found in the browser by the rules that the API saves by, in the part
 * of the plan that the reader may see. Undefined until all of it is known.
 */
export function useEditionConflicts(editionId: string): EditionConflicts | undefined {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const { data: plan } = useQuery({
    queryKey: ['editions', 'plan', editionId],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataProvider.read<Schemas['PlanDto']>('editions', `${editionId}/plan`, {}, signal),
  });
  const found = useMemo(() => plan && findConflicts(plan), [plan]);
  const grave = found?.filter(({ level }) => level !== 'inform') ?? [];
  const ids = [...new Set(grave.flatMap(sidesOf))];
  const { data: activities } = useGetMany<Activity>('activities', { ids }, { enabled: ids.length > 0 });
  if (!plan || !found || (ids.length > 0 && !activities)) return undefined;
  const toSolve = grave.filter((conflict) => {
    const sides = sidesOf(conflict).flatMap((id) => activities?.find((each) => each.id === id) ?? []);
    // Who may not read the reasons is not told which conflict was set aside.
    if (sides.some(({ overridden, overrides }) => overridden && !overrides)) return false;
    return (
      refusing(
        [conflict],
        sides.flatMap(({ overrides }) => overrides ?? []),
      ).length > 0
    );
  });
  return {
    plan,
    toSolve,
    setAside: grave.filter((conflict) => !toSolve.includes(conflict)),
    informs: found.filter(({ level }) => level === 'inform'),
  };
}
