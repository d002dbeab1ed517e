import { type ConflictCode, instantOf } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { DAY, instantsOf } from './intervals.js';
import type { PlanPlace } from './plan.js';
import { groupsAmong } from './parties.js';
import type { PlanIndex } from './plan-index.js';
import { exceeds, groupsOf, isOpen, isWithinDays } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import { compareEntries, type Entry } from './timeline.js';

/** edition.outsideDays: what lies before the first or after the last day of the Week. */
export function editionConflicts(index: PlanIndex, entry: Entry): Conflict[] {
  const { id, startsOn, endsOn, timeZone } = index.edition;
  if (isWithinDays(entry.local, Date.parse(startsOn) / DAY, Date.parse(endsOn) / DAY)) return [];
  const during = instantsOf({
    start: instantOf(startsOn, '00:00', timeZone),
    end: instantOf(endsOn, '24:00', timeZone),
  });
  return [conflictOf('edition.outsideDays', { id, kind: 'edition', name: null }, { during })];
}

/** place.closed, place.groupsExceeded and place.capacityExceeded: what concerns the place taken up. */
export function placeConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  const place = index.occupied(entry.activity);
  if (!place) return [];
  const conflicts: Conflict[] = [];
  if (!isOpen(hoursOf(index, place), entry.local)) {
    conflicts.push(conflictOf('place.closed', index.resource(place.id), { during: instantsOf(entry) }));
  }
  const groupLimit = place.parentId ? null : place.groupsAtOnce;
  if (groupLimit === null && place.capacity === null) return conflicts;
  const others = index.at(place.id)?.around(entry).overlapping ?? [];
  const tooMany = (code: ConflictCode, limit: number | null, weight: (entry: Entry) => number) => {
    if (
      limit === null ||
      !exceeds(
        [entry, ...others].reduce((sum, one) => sum + weight(one), 0),
        limit,
      )
    )
      return;
    const { count, other } = fullest(entry, others, weight, scope);
    if (!exceeds(count, limit)) return;
    const when = other ? against(other) : { during: instantsOf(entry) };
    conflicts.push(conflictOf(code, index.resource(place.id), { limit, count, ...when }));
  };
  tooMany('place.groupsExceeded', groupLimit, ({ parties }) => groupsOf(groupsAmong(parties)));
  tooMany('place.capacityExceeded', place.capacity, ({ activity }) => activity.headcount);
  return conflicts;
}

/** A room without hours of its own has those of the place it is in. */
function hoursOf(index: PlanIndex, place: PlanPlace): PlanPlace['openingHours'] {
  return place.openingHours ?? index.place(place.parentId)?.openingHours ?? null;
}

interface Crowd {
  count: number;
  other: Entry | undefined;
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
): Crowd {
  const crowdAt = (arrival: Entry): Crowd => {
    const there = [...others, entry].filter(
      (one) => one.end > arrival.start && compareEntries(one, arrival) <= 0,
    );
    const count = there.reduce((sum, one) => sum + weight(one), 0);
    return { count, other: there.filter((one) => one !== entry).at(-1) };
  };
  const own = crowdAt(entry);
  if (scope === 'edition') return own;
  return others
    .filter((other) => compareEntries(other, entry) > 0)
    .map(crowdAt)
    .reduce((most, crowd) => (crowd.count > most.count ? crowd : most), own);
}
