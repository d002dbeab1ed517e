import type { Conflict } from './conflict.js';
import { DAY, instantsOf, rangeOf } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { type DayItem, hasLunch, isLongDay, isWithinStay } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import type { Entry } from './timeline.js';

/** stay.outside, place.repeated, day.tooLong and day.noLunch: what concerns a delegation, its people with it. */
export function delegationConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  return entry.activity.delegationIds.flatMap((id) => [
    ...stayConflicts(index, entry, id),
    ...repeatedVisits(index, entry, id, scope),
    ...dayConflicts(index, entry, id, scope),
  ]);
}

function stayConflicts(index: PlanIndex, entry: Entry, delegationId: string): Conflict[] {
  const stay = rangeOf(index.delegation(delegationId)?.stays ?? null);
  if (!stay || isWithinStay(stay, entry)) return [];
  return [conflictOf('stay.outside', index.resource(delegationId), { during: instantsOf(stay) })];
}

/** Of a delegation's visits to one place, each that has one before it. */
function repeatedVisits(index: PlanIndex, entry: Entry, delegationId: string, scope: Scope): Conflict[] {
  const { kind, placeId } = entry.activity;
  const around =
    kind === 'site_visit' && placeId ? index.visits(delegationId, placeId)?.around(entry) : undefined;
  const others = [around?.previous, scope === 'activity' ? around?.next : undefined];
  return others.flatMap((other) =>
    other ? [conflictOf('place.repeated', index.resource(delegationId), against(other))] : [],
  );
}

/** A delegation's day is what starts on one local day. */
function dayConflicts(index: PlanIndex, entry: Entry, delegationId: string, scope: Scope): Conflict[] {
  const day = index.of(delegationId)?.dayOf(entry) ?? [entry];
  const [first = entry] = day;
  if (scope === 'edition' && first !== entry) return [];
  const range = { start: first.start, end: Math.max(...day.map(({ end }) => end)) };
  const conflictWith = (code: 'day.tooLong' | 'day.noLunch') =>
    conflictOf(code, index.resource(delegationId), { during: instantsOf(range) });
  return [
    ...(isLongDay(range) ? [conflictWith('day.tooLong')] : []),
    ...(hasLunch(day.map((one, position) => itemOf(index, one, day[position + 1])))
      ? []
      : [conflictWith('day.noLunch')]),
  ];
}

function itemOf(index: PlanIndex, { activity, local, day }: Entry, next: Entry | undefined): DayItem {
  const road = next && index.travel.minutes(activity.toPlaceId ?? activity.placeId, next.activity.placeId);
  return {
    start: local.start - day * DAY,
    end: local.end - day * DAY,
    roadToNext: road ?? 0,
    isMeal: activity.sessionKind === 'banquet' || index.occupied(activity)?.kind === 'restaurant',
  };
}
