import type { Conflict } from './conflict.js';
import { type Journey, journeysOf } from './journeys.js';
import { follows } from './parties.js';
import type { ConflictResource, PlanIndex } from './plan-index.js';
import { against, conflictOf, type Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';

/**
 * booking.overlap for whatever is booked, travel.insufficient and travel.unknown for whatever moves:
 * delegations, people and vehicles, not rooms.
 *
 * People follow their delegation or group: where it overlaps with another activity they say nothing new, and a journey
 * for which it has time, one of its people has time for, and the vehicle that takes them. A group follows its delegation
 * where that comes whole.
 */
export function resourceConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const conflicts: Conflict[] = [];
  const overlapped = new Set<Entry>();
  const travelled = new Set<Entry>();
  for (const id of entry.resourceIds) {
    const timeline = index.of(id);
    if (!timeline) continue;
    const lead = entry.parties.find((party) => party.id === id);
    const resource = index.resource(id);
    const around = timeline.around(entry);
    for (const other of around.overlapping) {
      if (scope === 'edition' && compareEntries(other, entry) > 0) continue;
      if (lead ? follows(lead, other.parties) : resource.kind === 'person' && overlapped.has(other)) continue;
      if (lead) overlapped.add(other);
      conflicts.push(conflictOf('booking.overlap', resource, against(other)));
    }
    // A room goes nowhere.
    if (resource.kind === 'room') continue;
    const arriving = scope === 'edition' ? 'arriving' : undefined;
    for (const journey of journeysOf(index, timeline, around, index.headcount(id), arriving)) {
      const { other } = journey;
      if (lead ? follows(lead, other.parties) : travelled.has(other)) continue;
      if (lead) travelled.add(other);
      conflicts.push(...journeyConflicts(resource, journey));
    }
  }
  return conflicts;
}

function journeyConflicts(
  resource: ConflictResource,
  { other, needed, available, verdict }: Journey,
): Conflict[] {
  // Of two that overlap, the overlap is said.
  if (available < 0 || verdict === 'enough') return [];
  const minutes = { ...(needed === null ? {} : { minutesNeeded: needed }), minutesAvailable: available };
  return [conflictOf(`travel.${verdict}`, resource, { ...minutes, ...against(other) })];
}
