import type { Conflict } from './conflict.js';
import { DAY, instantsOf, type Range, rangeOf } from './intervals.js';
import { comesWhole, follows, type Party } from './parties.js';
import type { PlanIndex } from './plan-index.js';
import { type DayItem, hasLunch, isLongDay, isWithinStay } from './rules.js';
import { against, conflictOf, type Scope } from './scope.js';
import type { Entry } from './timeline.js';

/** stay.outside, place.repeated, day.tooLong and day.noLunch: what concerns a delegation or a group, its people with it. */
export function delegationConflicts(index: PlanIndex, entry: Entry, scope: Scope): Conflict[] {
  return [
    ...entry.activity.delegationIds.flatMap((id) => stayConflicts(index, entry, id)),
    ...entry.parties.flatMap((party) => [
      ...repeatedVisits(index, entry, party, scope),
      ...dayConflicts(index, entry, party, scope),
    ]),
  ];
}

function stayConflicts(index: PlanIndex, entry: Entry, delegationId: string): Conflict[] {
  const stay = rangeOf(index.delegation(delegationId)?.stays ?? null);
  if (!stay || isWithinStay(stay, entry)) return [];
  return [conflictOf('stay.outside', index.resource(delegationId), { during: instantsOf(stay) })];
}

/** Of the visits of a delegation or a group to one place, each that has one before it. */
function repeatedVisits(index: PlanIndex, entry: Entry, party: Party, scope: Scope): Conflict[] {
  const { kind, placeId } = entry.activity;
  const around =
    kind === 'site_visit' && placeId ? index.visits(party.id, placeId)?.around(entry) : undefined;
  const others = [around?.previous, scope === 'activity' ? around?.next : undefined];
  return others.flatMap((other) =>
    other && !follows(party, other.parties)
      ? [conflictOf('place.repeated', index.resource(party.id), against(other))]
      : [],
  );
}

/** A day is what starts on one local day. Of a group, only what its delegation's own day does not say already. */
function dayConflicts(index: PlanIndex, entry: Entry, party: Party, scope: Scope): Conflict[] {
  const day = index.of(party.id)?.dayOf(entry) ?? [entry];
  if (scope === 'edition' && day[0] !== entry) return [];
  const { id, delegationId } = party;
  const together = id === delegationId ? [] : day.filter(({ parties }) => comesWhole(delegationId, parties));
  if (together.length === day.length) return [];
  const conflictWith = (code: 'day.tooLong' | 'day.noLunch') =>
    conflictOf(code, index.resource(id), { during: instantsOf(spanOf(day)) });
  return [
    ...(isLongDay(spanOf(day)) && !isLongDay(spanOf(together)) ? [conflictWith('day.tooLong')] : []),
    ...(hasTimeForLunch(index, together) && !hasTimeForLunch(index, day)
      ? [conflictWith('day.noLunch')]
      : []),
  ];
}

/** From the first start to the last end; of nothing, nothing. */
function spanOf(day: readonly Entry[]): Range {
  const start = day[0]?.start ?? 0;
  return { start, end: Math.max(start, ...day.map(({ end }) => end)) };
}

const hasTimeForLunch = (index: PlanIndex, day: readonly Entry[]) =>
  hasLunch(day.map((one, position) => itemOf(index, one, day[position + 1])));

function itemOf(index: PlanIndex, { activity, local, day }: Entry, next: Entry | undefined): DayItem {
  const road = next && index.travel.minutes(activity.toPlaceId ?? activity.placeId, next.activity.placeId);
  return {
    start: local.start - day * DAY,
    end: local.end - day * DAY,
    roadToNext: road ?? 0,
    isMeal: activity.sessionKind === 'banquet' || index.occupied(activity)?.kind === 'restaurant',
  };
}
