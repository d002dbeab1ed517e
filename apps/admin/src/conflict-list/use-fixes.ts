import type { EditionConflict, Fix, Plan } from '@yutai/planning';
import { useEffect, useState } from 'react';
import { fixesOf } from '../conflicts/planner';

const NONE: readonly Fix[] = [];

/** What would mend a conflict of the plan as it is shown; looked for once its row is there. */
export function useFixes(plan: Plan, conflict: EditionConflict): readonly Fix[] {
  const [fixes, setFixes] = useState(NONE);
  const { activityId, code, resource, other } = conflict;
  useEffect(() => {
    let wanted = true;
    fixesOf(conflict).then(
      (found) => wanted && setFixes(found),
      () => undefined, // none can be offered; the conflict itself is still told
    );
    return () => {
      wanted = false;
    };
    // Which conflict of which plan: the object itself is made anew with each rendering.
  }, [plan, activityId, code, resource.id, other?.id]);
  return fixes;
}
