import type { Plan, PlanActivity } from '@yutai/planning';
import { useCanAccess } from 'ra-core';
import { useCallback, useMemo } from 'react';
import { resourceOf } from '../activities/activity-resource';
import type { Scene } from './engine/hand';
import { withWishes, type Wish } from './model/arrangement';
import { rowsOfBoard } from './model/layout';
import { useCalm } from './use-calm';
import type { useLook } from './use-look';

/** The plan as it will be once what is wanted is saved; while something is in the hand, as it was then. */
export function useShownPlan(plan: Plan, wanted: readonly Wish[], holding: boolean): Plan {
  const shown = useMemo<Plan>(
    () => (wanted.length === 0 ? plan : { ...plan, activities: [...withWishes(plan.activities, wanted)] }),
    [plan, wanted],
  );
  return useCalm(shown, holding);
}

/** The board as it stands: the plan in rows. */
export function useScene(plan: Plan, { look, axis, laneHeight }: ReturnType<typeof useLook>): Scene {
  const { kind, snap } = look;
  const rows = useMemo(() => rowsOfBoard(plan, { kind, axis, laneHeight }), [plan, kind, axis, laneHeight]);
  return useMemo(
    () => ({ plan, rows, axis, kind, laneHeight, snap }),
    [plan, rows, axis, kind, laneHeight, snap],
  );
}

/** What may be moved: by its status, by how it is written, and by whom. */
export function useMovable(): (activity: PlanActivity) => boolean {
  const mayWrite = Boolean(useCanAccess({ action: 'edit', resource: 'site-visits' }).canAccess);
  return useCallback(
    ({ kind, status }) => mayWrite && resourceOf(kind) !== undefined && MOVED.has(status),
    [mayWrite],
  );
}

const MOVED: ReadonlySet<string> = new Set(['request', 'planned', 'confirmed']);
