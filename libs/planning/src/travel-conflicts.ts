import type { Conflict } from './conflict.js';
import { minutesFrom } from './intervals.js';
import type { ConflictResource, PlanIndex } from './plan-index.js';
import { travelVerdict } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import type { Entry } from './timeline.js';
import { journeyMinutes, LONGEST_ROAD_MINUTES } from './travel.js';

/**
 * travel.insufficient and travel.unknown, for whatever moves: delegations, people and vehicles, not rooms.
 * Only what comes just before and just after matters.
 */
export function travelConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const id of entry.resourceIds) {
    const timeline = index.of(id);
    const resource = timeline && index.resource(id);
    if (!resource || resource.kind === 'room') continue;
    const previous = timeline.previous(entry);
    const next = scope === 'activity' ? timeline.next(entry) : undefined;
    const before = previous && journeyConflict(index, resource, previous, entry);
    const after = next && journeyConflict(index, resource, entry, next);
    if (before) conflicts.push({ ...before, ...against(previous) });
    if (after) conflicts.push({ ...after, ...against(next) });
  }
  return conflicts;
}

/** Of two activities that overlap the overlap is said, and no journey. */
function journeyConflict(
  index: PlanIndex,
  resource: ConflictResource,
  from: Entry,
  to: Entry,
): Conflict | null {
  if (from.end > to.start) return null;
  const road = index.travel.minutes(from.activity.toPlaceId ?? from.activity.placeId, to.activity.placeId);
  const needed = journeyMinutes(road, index.delegation(resource.id)?.headcount ?? 1);
  const available = minutesFrom(from.end, to.start);
  const verdict = travelVerdict(needed, available, LONGEST_ROAD_MINUTES);
  if (verdict === 'enough') return null;
  if (needed === null) return conflictOf('travel.unknown', resource, { minutesAvailable: available });
  return conflictOf('travel.insufficient', resource, { minutesNeeded: needed, minutesAvailable: available });
}
