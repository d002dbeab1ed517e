import { common, DAY, MINUTE, type Range } from './intervals.js';
import type { Party } from './parties.js';
import type { PlanIndex } from './plan-index.js';
import { compareEntries, type Entry } from './timeline.js';

/** Assumption: between two days that are six hours apart a delegation sleeps; any less, it goes on. */
const NIGHT = 6 * 60 * MINUTE;

/** A way of one delegation or group that no transfer covers yet, from one place to another; rooms are where their place is. */
export interface Leg {
  /** The same as long as what is before and after it is the same. */
  key: string;
  /** The delegation, or one of its groups that goes alone. */
  partyId: string;
  delegationId: string;
  ends: Pick<Ends, 'from' | 'to'>;
  /** The local day that it belongs to, in days since 1970: that of what it leads to, of the way to bed that before. */
  day: number;
  fromPlaceId: string;
  toPlaceId: string;
  /** Minutes on the road, more than 0; null when unknown. */
  road: number | null;
  people: number;
  /** When the delegation does nothing else; without beginning before its first activity, without end after its last. */
  free: Range;
  /** Somewhere at a time; to bed, as soon as there is nothing else. */
  aim: 'arrive' | 'leave';
  /** What it is before or after, to say when there is no time. */
  beside: Entry;
}

/**
 * All ways of delegations that no transfer covers: from the hotel to the first activity of a day, between activities at
 * different places, and back. Where a transfer ends, its delegation is, so that what is covered is no way any more.
 * Without a hotel a day begins at its first place; from or to an activity without a place nobody knows the way. Of a
 * delegation that parts, each group has its own ways, until all go the same way again.
 * @param hotels places by delegation
 */
export function legsOf(index: PlanIndex, hotels: ReadonlyMap<string, string>): Leg[] {
  const programmes = new Map<string, { party: Party; entries: Entry[] }>();
  const parting = new Set<string>();
  for (const entry of [...index.entries()].sort(compareEntries)) {
    for (const party of entry.parties) {
      if (!party.whole) parting.add(party.delegationId);
      const programme = programmes.get(party.id);
      if (programme) programme.entries.push(entry);
      else programmes.set(party.id, { party, entries: [entry] });
    }
  }
  const legs = [...programmes.values()]
    .filter(({ party: { id, delegationId } }) => parting.has(delegationId) === (id !== delegationId))
    .flatMap(({ party, entries }) => waysOf(index, party, entries, hotels.get(party.delegationId) ?? null));
  return joined(index, legs);
}

/** Legs of groups, those that all groups of a delegation have as one of the delegation. */
function joined(index: PlanIndex, legs: readonly Leg[]): Leg[] {
  const alike = new Map<string, Leg[]>();
  for (const leg of legs) {
    const key = keyOf(leg.delegationId, leg.ends);
    alike.set(key, [...(alike.get(key) ?? []), leg]);
  }
  return [...alike].flatMap(([key, some]) => {
    const [{ delegationId: partyId, partyId: id }] = some as [Leg];
    if (id === partyId || some.length < index.groupsOf(partyId).length) return some;
    const free = some.map((leg) => leg.free).reduce(common);
    return [{ ...(some[0] as Leg), key, partyId, people: index.headcount(partyId), free }];
  });
}

const keyOf = (partyId: string, { from, to }: Pick<Ends, 'from' | 'to'>) =>
  [partyId, from?.activity.id ?? '', to?.activity.id ?? ''].join('/');

function waysOf(index: PlanIndex, party: Party, programme: readonly Entry[], hotel: string | null): Leg[] {
  const legs: Leg[] = [];
  const way = (from: Entry | undefined, to: Entry | undefined, free: Range) => {
    const leg = legBetween(index, party, { from, to, hotel, free });
    if (leg) legs.push(leg);
  };
  let last: Entry | undefined;
  // The last to start need not be the last to end.
  let reached = -Infinity;
  for (const entry of programme) {
    const free = { start: reached, end: entry.start };
    if (last && entry.day !== last.day && entry.start - reached >= NIGHT) {
      way(last, undefined, free);
      way(undefined, entry, free);
    } else way(last, entry, free);
    last = entry;
    reached = Math.max(reached, entry.end);
  }
  way(last, undefined, { start: reached, end: Infinity });
  return legs;
}

interface Ends {
  /** Neither: at the hotel. */
  from: Entry | undefined;
  to: Entry | undefined;
  hotel: string | null;
  free: Range;
}

function legBetween(index: PlanIndex, { id, delegationId }: Party, ends: Ends): Leg | undefined {
  const { from, to, hotel, free } = ends;
  const beside = to ?? from;
  const start = from ? (from.activity.toPlaceId ?? from.activity.placeId) : hotel;
  const end = to ? to.activity.placeId : hotel;
  if (!beside || !start || !end) return undefined;
  const [fromPlaceId, toPlaceId] = [index.travel.rootOf(start), index.travel.rootOf(end)];
  const road = index.travel.minutes(fromPlaceId, toPlaceId);
  if (road === 0) return undefined;
  return {
    key: keyOf(id, ends),
    partyId: id,
    delegationId,
    ends,
    day: beside.day,
    fromPlaceId,
    toPlaceId,
    road,
    people: index.headcount(id),
    free,
    aim: to ? 'arrive' : 'leave',
    beside,
  };
}

/** "2025-09-16" of days since 1970. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
