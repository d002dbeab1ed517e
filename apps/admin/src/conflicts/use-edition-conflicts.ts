import type { EditionConflict, Plan } from '@yutai/planning';
import { useEffect, useMemo, useState } from 'react';
import type { Activity, KeptOverride } from '../api/records';
import { usePlan } from '../timetable/use-timetable';
import { overrideOf } from './overrides';
import { check } from './planner';
import { useOverridden } from './use-overridden';

/** A conflict that an organizer set aside. */
export interface SetAside {
  conflict: EditionConflict;
  /** The activity that the reason is kept with, on either side of the conflict. */
  holder: Activity;
  /** Left out for those who may not read it; they are not told which conflict it was. */
  override?: KeptOverride;
}

export interface EditionConflicts {
  plan: Plan;
  /** Blocks, and restrictions that nobody has set aside. */
  toSolve: EditionConflict[];
  setAside: SetAside[];
  informs: EditionConflict[];
  /** Asks for the plan again; done when it is here. */
  reread: () => Promise<unknown>;
}

interface Checked {
  plan: Plan;
  conflicts: EditionConflict[];
}

/** The plan with its conflicts; while another plan is checked, the one before. */
function useChecked(plan: Plan | undefined): Checked | undefined {
  const [checked, setChecked] = useState<Checked>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (!plan) return undefined;
    let wanted = true;
    check(plan).then(
      (conflicts) => wanted && setChecked({ plan, conflicts }),
      (error: Error) => wanted && setFailure(error),
    );
    return () => {
      wanted = false;
    };
  }, [plan]);
  if (failure) throw failure;
  return checked;
}

function sorted({ conflicts }: Checked, overridden: ReadonlyMap<string, Activity>) {
  const found: Omit<EditionConflicts, 'plan' | 'reread'> = { toSolve: [], setAside: [], informs: [] };
  for (const conflict of conflicts) {
    const sides = [conflict.activityId, conflict.other?.id ?? ''].flatMap((id) => overridden.get(id) ?? []);
    const named = sides.find(({ overrides }) => !overrides || overrideOf(conflict, overrides));
    if (conflict.level === 'inform') found.informs.push(conflict);
    else if (named && conflict.level === 'restrict')
      found.setAside.push({
        conflict,
        holder: named,
        override: named.overrides && overrideOf(conflict, named.overrides),
      });
    else found.toSolve.push(conflict);
  }
  return found;
}

/**
 * What is wrong with the timetable as it stands, found in the browser by the rules that the API saves by, in the part
 * of the plan that the reader may see. Undefined until all of it is known.
 */
export function useEditionConflicts(editionId: string): EditionConflicts | undefined {
  const { plan, reread } = usePlan(editionId);
  const checked = useChecked(plan);
  const overridden = useOverridden(editionId);
  const found = useMemo(
    () => checked && overridden && { plan: checked.plan, ...sorted(checked, overridden) },
    [checked, overridden],
  );
  return found && { ...found, reread };
}
