import type { ConflictCode } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { instantsOf } from './intervals.js';
import { localOf } from './local.js';
import type { PlanPlace } from './plan.js';
import type { PlanIndex } from './plan-index.js';
import { exceeds, groupsOf, isOpen } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';

/** place.closed, place.groupsExceeded and place.capacityExceeded: what concerns the place taken up. */
export function placeConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const place = index.occupied(entry.activity);
  if (!place) return [];
  const conflicts: Conflict[] = [];
  if (!isOpen(hoursOf(index, place), localOf(index.edition, entry))) {
    conflicts.push(conflictOf('place.closed', index.resource(place.id), { during: instantsOf(entry) }));
  }
  const groups = place.parentId ? null : place.groupsAtOnce;
  if (groups === null && place.capacity === null) return conflicts;
  const others = index.at(place.id)?.overlapping(entry) ?? [];
  const tooMany = (code: ConflictCode, limit: number | null, weight: (entry: Entry) => number) => {
    const crowd = fullest(entry, others, weight, scope);
    if (limit === null || !exceeds(crowd.count, limit)) return;
    const other = crowd.other ? against(crowd.other) : { during: instantsOf(entry) };
    conflicts.push(conflictOf(code, index.resource(place.id), { limit, count: crowd.count, ...other }));
  };
  tooMany('place.groupsExceeded', groups, ({ activity }) => groupsOf(activity.delegationIds));
  tooMany('place.capacityExceeded', place.capacity, ({ activity }) => activity.headcount);
  return conflicts;
}

/** A room without hours of its own has those of the place it is in. */
function hoursOf(index: PlanIndex, place: PlanPlace): PlanPlace['openingHours'] {
  return place.openingHours ?? index.place(place.parentId)?.openingHours ?? null;
}

/**
 * How many there are at once at most while an entry lasts, and the other entry that makes it so many. Numbers
 * only grow when something starts, so only the starts are counted; of several at one instant, the last in
 * order counts all. Of an edition only the entry's own start is, with those that were there before it.
 */
function fullest(
  entry: Entry,
  others: readonly Entry[],
  weight: (entry: Entry) => number,
  scope: Scope,
): { count: number; other: Entry | undefined } {
  const all = [...others, entry];
  const crowdAt = (arrival: Entry) => {
    const there = all.filter((one) => one.end > arrival.start && compareEntries(one, arrival) <= 0);
    const count = there.reduce((sum, one) => sum + weight(one), 0);
    const latest = there.filter((one) => one !== entry).at(-1);
    return { count, other: latest };
  };
  const own = crowdAt(entry);
  if (scope === 'edition') return own;
  return others
    .filter((other) => compareEntries(other, entry) > 0)
    .map(crowdAt)
    .reduce((most, crowd) => (crowd.count > most.count ? crowd : most), own);
}
