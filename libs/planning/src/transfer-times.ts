import { conflictOf, against } from './scope.js';
import type { Conflict } from './conflict.js';
import { MINUTE, minutesFrom, type Range } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import type { Leg } from './transfer-legs.js';
import { journeyMinutes } from './travel.js';

/** A timetable of rides is read on the five minutes. */
const STEP = 5 * MINUTE;
/** Assumption: who would leave within a quarter of an hour of each other can go together. */
const TOGETHER = 15 * MINUTE;

/** Legs that are ridden together, from and to the same places, and when. */
export interface TimedLegs {
  legs: readonly Leg[];
  time: Range;
}

export const peopleOf = (legs: readonly Leg[]): number => legs.reduce((sum, { people }) => sum + people, 0);

/**
 * When legs are ridden together; boarding is within the time. To an activity, as late as gets everybody there for its
 * start, so that what is before may last and lunch is had where one is; to the hotel, as soon as the last activity is
 * over. On the five minutes where that fits. null when the road is unknown or there is no time.
 */
export function timeOf(legs: readonly Leg[]): Range | null {
  const [{ road, aim }] = legs as [Leg];
  const needed = (journeyMinutes(road, peopleOf(legs)) ?? Infinity) * MINUTE;
  const earliest = Math.max(...legs.map(({ free }) => free.start));
  const latest = Math.min(...legs.map(({ free }) => free.end)) - needed;
  if (!(earliest <= latest) || needed === Infinity) return null;
  const start =
    aim === 'arrive'
      ? Math.max(earliest, Math.floor(latest / STEP) * STEP)
      : Math.min(latest, Math.ceil(earliest / STEP) * STEP);
  return { start, end: start + needed };
}

/** Why a leg has no time of its own: its road is unknown or longer than there is time. */
export function untimed(index: PlanIndex, leg: Leg): Conflict {
  const needed = journeyMinutes(leg.road, leg.people);
  const resource = index.resource(leg.partyId);
  if (needed === null) return conflictOf('travel.unknown', resource, against(leg.beside));
  return conflictOf('travel.insufficient', resource, {
    minutesNeeded: needed,
    minutesAvailable: Math.max(0, minutesFrom(leg.free.start, leg.free.end)),
    ...against(leg.beside),
  });
}

/**
 * Delegations that ride the same leg at about the same time, together as far as one vehicle has seats for; by time.
 * @param apart keys of legs that are ridden alone
 */
export function together(legs: readonly Leg[], mostSeats: number, apart: ReadonlySet<string>): TimedLegs[] {
  const alone = legs.map((leg) => ({ legs: [leg], time: timeOf([leg]) as Range }));
  const open = new Map<string, TimedLegs>();
  const rides = new Set<TimedLegs>();
  for (const one of alone.sort(compareRides)) {
    const [leg] = one.legs as [Leg];
    const way = [leg.fromPlaceId, leg.toPlaceId, leg.aim].join(' ');
    const before = apart.has(leg.key) ? undefined : open.get(way);
    const joined = before && joinedBy(before, one, mostSeats);
    if (joined) rides.delete(before);
    rides.add(joined ?? one);
    if (!apart.has(leg.key)) open.set(way, joined ?? one);
  }
  return [...rides].sort(compareRides);
}

function joinedBy(ride: TimedLegs, one: TimedLegs, mostSeats: number): TimedLegs | undefined {
  const legs = [...ride.legs, ...one.legs];
  const [first] = ride.legs as [Leg];
  const farApart = one.time.start - timeOf([first])!.start > TOGETHER;
  if (farApart || peopleOf(legs) > mostSeats || isWholeBesidePart(legs)) return undefined;
  const time = timeOf(legs);
  return time ? { legs, time } : undefined;
}

/** A delegation that comes whole has no group to name besides. */
const isWholeBesidePart = (legs: readonly Leg[]) =>
  legs.some(
    ({ partyId, delegationId }) =>
      partyId !== delegationId && legs.some((leg) => leg.partyId === delegationId),
  );

function compareRides(one: TimedLegs, other: TimedLegs): number {
  const [{ key }, { key: otherKey }] = [one.legs[0]!, other.legs[0]!];
  return one.time.start - other.time.start || (key === otherKey ? 0 : key < otherKey ? -1 : 1);
}
