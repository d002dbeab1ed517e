import { DAY, MINUTE, type Range } from './intervals.js';
import { comesWhole } from './parties.js';
import type { PlanIndex } from './plan-index.js';
import { compareEntries, type Entry } from './timeline.js';

/** Assumption: between two days that are six hours apart a delegation sleeps; any less, it goes on. */
const NIGHT = 6 * 60 * MINUTE;

/** A way of one delegation that no transfer covers yet, from one place to another; rooms are where their place is. */
export interface Leg {
  /** The same as long as what is before and after it is the same. */
  key: string;
  delegationId: string;
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
 * Without a hotel a day begins at its first place; from or to an activity without a place nobody knows the way.
 * @param hotels places by delegation
 */
export function legsOf(index: PlanIndex, hotels: ReadonlyMap<string, string>): Leg[] {
  const programmes = new Map<string, Entry[]>();
  for (const entry of [...index.entries()].sort(compareEntries)) {
    // Of groups that go alone nothing is proposed: their ways are left to the desk.
    for (const id of entry.activity.delegationIds.filter((one) => comesWhole(one, entry.parties))) {
      const programme = programmes.get(id);
      if (programme) programme.push(entry);
      else programmes.set(id, [entry]);
    }
  }
  return [...programmes].flatMap(([id, programme]) => waysOf(index, id, programme, hotels.get(id) ?? null));
}

function waysOf(
  index: PlanIndex,
  delegationId: string,
  programme: readonly Entry[],
  hotel: string | null,
): Leg[] {
  const legs: Leg[] = [];
  const way = (from: Entry | undefined, to: Entry | undefined, free: Range) => {
    const leg = legBetween(index, delegationId, { from, to, hotel, free });
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

function legBetween(
  index: PlanIndex,
  delegationId: string,
  { from, to, hotel, free }: Ends,
): Leg | undefined {
  const beside = to ?? from;
  const start = from ? (from.activity.toPlaceId ?? from.activity.placeId) : hotel;
  const end = to ? to.activity.placeId : hotel;
  if (!beside || !start || !end) return undefined;
  const [fromPlaceId, toPlaceId] = [index.travel.rootOf(start), index.travel.rootOf(end)];
  const road = index.travel.minutes(fromPlaceId, toPlaceId);
  if (road === 0) return undefined;
  return {
    key: [delegationId, from?.activity.id ?? '', to?.activity.id ?? ''].join('/'),
    delegationId,
    day: beside.day,
    fromPlaceId,
    toPlaceId,
    road,
    people: index.delegation(delegationId)?.headcount ?? 1,
    free,
    aim: to ? 'arrive' : 'leave',
    beside,
  };
}

/** "2025-09-16" of days since 1970. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
