import type { Conflict } from './conflict.js';
import { isWithinStay } from './rules.js';
import { instantsOf, rangeOf } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { against, conflictOf, type Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';

/** booking.overlap, stay.outside and place.repeated: what concerns one resource's bookings. */
export function bookingConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const id of entry.resourceIds) {
    for (const other of index.of(id)?.overlapping(entry) ?? []) {
      if (scope === 'activity' || compareEntries(other, entry) < 0) {
        conflicts.push(conflictOf('booking.overlap', index.resource(id), against(other)));
      }
    }
  }
  for (const id of entry.activity.delegationIds) {
    conflicts.push(...stayConflicts(index, entry, id), ...repeatedVisits(index, entry, id, scope));
  }
  return conflicts;
}

function stayConflicts(index: PlanIndex, entry: Entry, delegationId: string): Conflict[] {
  const stay = rangeOf(index.delegation(delegationId)?.stays ?? null);
  if (!stay || isWithinStay(stay, entry)) return [];
  return [conflictOf('stay.outside', index.resource(delegationId), { during: instantsOf(stay) })];
}

/** Of a delegation's visits to one place, each that has one before it. */
function repeatedVisits(index: PlanIndex, entry: Entry, delegationId: string, scope: Scope): Conflict[] {
  const { kind, placeId } = entry.activity;
  const visits = kind === 'site_visit' && placeId ? index.visits(delegationId, placeId) : undefined;
  if (!visits) return [];
  const neighbours = [visits.previous(entry), scope === 'activity' ? visits.next(entry) : undefined];
  return neighbours.flatMap((other) =>
    other ? [conflictOf('place.repeated', index.resource(delegationId), against(other))] : [],
  );
}
