import type { Conflict } from './conflict.js';
import { instantsOf, minutesFrom } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { exceeds } from './rules.js';
import { conflictOf } from './scope.js';
import type { Entry } from './timeline.js';
import { journeyMinutes } from './travel.js';

/** vehicle.seatsExceeded and transfer.tooShort: what concerns the ride itself. */
export function transferConflicts(index: PlanIndex, entry: Entry): Conflict[] {
  const { kind, headcount, resourceIds } = entry.activity;
  if (kind !== 'transfer') return [];
  const conflicts: Conflict[] = [];
  for (const id of resourceIds) {
    const limit = index.vehicles().get(id) ?? null;
    if (limit !== null && exceeds(headcount, limit)) {
      const during = instantsOf(entry);
      conflicts.push(
        conflictOf('vehicle.seatsExceeded', index.resource(id), { limit, count: headcount, during }),
      );
    }
  }
  return [...conflicts, ...rideConflicts(index, entry)];
}

/** An unknown road says nothing here: the desk that plans a transfer knows it better. */
function rideConflicts(index: PlanIndex, entry: Entry): Conflict[] {
  const { placeId, toPlaceId, headcount } = entry.activity;
  const needed = journeyMinutes(index.travel.minutes(placeId, toPlaceId), headcount);
  const available = minutesFrom(entry.start, entry.end);
  if (needed === null || toPlaceId === null || needed <= available) return [];
  return [
    conflictOf('transfer.tooShort', index.resource(toPlaceId), {
      minutesNeeded: needed,
      minutesAvailable: available,
      during: instantsOf(entry),
    }),
  ];
}
