import type { Conflict } from './conflict.js';
import { minutesFrom } from './intervals.js';
import { follows } from './parties.js';
import type { ConflictResource, PlanIndex } from './plan-index.js';
import { travelVerdict } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';
import { journeyMinutes, LONGEST_ROAD_MINUTES } from './travel.js';

/**
 * booking.overlap for whatever is booked, travel.insufficient and travel.unknown for whatever moves:
 * delegations, people and vehicles, not rooms. For travel only what comes just before and just after matters.
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
    const around = index.of(id)?.around(entry);
    if (!around) continue;
    const lead = entry.parties.find((party) => party.id === id);
    for (const other of around.overlapping) {
      if (scope === 'edition' && compareEntries(other, entry) > 0) continue;
      const resource = index.resource(id);
      if (lead ? follows(lead, other.parties) : resource.kind === 'person' && overlapped.has(other)) continue;
      if (lead) overlapped.add(other);
      conflicts.push(conflictOf('booking.overlap', resource, against(other)));
    }
    for (const other of [around.previous, scope === 'activity' ? around.next : undefined]) {
      if (!other || (lead ? follows(lead, other.parties) : travelled.has(other))) continue;
      if (lead) travelled.add(other);
      const journey = journeyConflict(index, index.resource(id), entry, other);
      if (journey) conflicts.push(journey);
    }
  }
  return conflicts;
}

function journeyConflict(
  index: PlanIndex,
  resource: ConflictResource,
  entry: Entry,
  other: Entry,
): Conflict | undefined {
  const [from, to] = compareEntries(entry, other) < 0 ? [entry, other] : [other, entry];
  // Of two that overlap, the overlap is said; a room goes nowhere.
  if (from.end > to.start || resource.kind === 'room') return undefined;
  const { needed, available, verdict } = journeyBetween(index, from, to, index.headcount(resource.id));
  if (verdict === 'enough') return undefined;
  return conflictOf(`travel.${verdict}`, resource, {
    ...(needed === null ? {} : { minutesNeeded: needed }),
    minutesAvailable: available,
    ...against(other),
  });
}

/** From where one entry ends to where a later one starts: minutes needed, and those there are. */
export function journeyBetween(index: PlanIndex, from: Entry, to: Entry, people: number) {
  const road = index.travel.minutes(from.activity.toPlaceId ?? from.activity.placeId, to.activity.placeId);
  const needed = journeyMinutes(road, people);
  const available = minutesFrom(from.end, to.start);
  return { needed, available, verdict: travelVerdict(needed, available, LONGEST_ROAD_MINUTES) };
}
