import type { Conflict, Fix } from './conflict.js';
import { withCrew } from './crew.js';
import type { PlanActivity } from './plan.js';

/**
 * The activity as it would be with a fix; an override changes nothing of it.
 * @param activity the one that meets the conflict, or the other one where the fix names it
 * @param conflict the one that the fix is of
 */
export function withFix(activity: PlanActivity, conflict: Conflict, fix: Fix): PlanActivity {
  const without = (id: string) => activity.resourceIds.filter((each) => each !== id);
  switch (fix.kind) {
    case 'move':
      return { ...activity, startsAt: fix.startsAt, endsAt: fix.endsAt };
    case 'place':
      return {
        ...activity,
        placeId: fix.placeId,
        resourceIds: [...without(conflict.resource.id), fix.placeId],
      };
    case 'vehicle':
      return { ...activity, resourceIds: [...without(conflict.resource.id), fix.vehicleId] };
    case 'excuse':
      return withCrew(activity, null, fix.personId);
    case 'readmit':
      return { ...activity, resourceIds: [...activity.resourceIds, fix.personId] };
    case 'crew':
      return withCrew(activity, { personId: fix.personId, part: fix.part }, fix.insteadOf);
    case 'override':
      return activity;
  }
}
