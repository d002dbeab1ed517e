import { minutesFrom } from './intervals.js';
import type { PlanIndex } from './plan-index.js';
import { type TravelVerdict, travelVerdict } from './rules.js';
import { type Around, compareEntries, type Entry, type Timeline } from './timeline.js';
import { journeyMinutes, LONGEST_ROAD_MINUTES } from './travel.js';

/** The way of one resource between an activity and another of its activities. */
export interface Journey {
  other: Entry;
  /** Minutes, boarding included; `null` when the road is unknown. */
  needed: number | null;
  /** Minutes. */
  available: number;
  verdict: TravelVerdict;
}

/** Before and after. */
const BOTH_WAYS = [-1, 1] as const;
const ARRIVING = [-1] as const;

/**
 * The journeys of a resource to an activity and, unless only those are asked for, from it. What comes just before and
 * just after matters, and beyond it on the same day whatever the roads between say too little of: that somebody is
 * somewhere unknown for a while does not bring two places nearer, so of these only what cannot be is given.
 * @param timeline of the resource
 * @param people of the resource, who board
 */
export function journeysOf(
  index: PlanIndex,
  timeline: Timeline,
  { entry, previous, next }: Around,
  people: number,
  only?: 'arriving',
): Journey[] {
  const journeys = [
    ...(previous ? [journeyTo(index, entry, previous, people)] : []),
    ...(next && !only ? [journeyTo(index, entry, next, people)] : []),
  ];
  for (const step of only ? ARRIVING : BOTH_WAYS) {
    for (const other of beyondUnknown(index, timeline, entry, step)) {
      const journey = journeyTo(index, entry, other, people);
      if (journey.verdict === 'insufficient') journeys.push(journey);
    }
  }
  return journeys;
}

/** Of its day those not beside an activity, to which not every road between is known. */
function beyondUnknown(index: PlanIndex, timeline: Timeline, entry: Entry, step: -1 | 1): Entry[] {
  const day = timeline.besideOnDay(entry, step);
  let isKnown = true;
  return day.filter((far, n) => {
    const near = day[n - 1] ?? entry;
    isKnown &&= (step < 0 ? roadBetween(index, far, near) : roadBetween(index, near, far)) !== null;
    return !isKnown && n > 0;
  });
}

function journeyTo(index: PlanIndex, entry: Entry, other: Entry, people: number): Journey {
  const [from, to] = compareEntries(entry, other) < 0 ? [entry, other] : [other, entry];
  return { other, ...journeyBetween(index, from, to, people) };
}

/** From where one entry ends to where a later one starts. */
export function journeyBetween(
  index: PlanIndex,
  from: Entry,
  to: Entry,
  people: number,
): Omit<Journey, 'other'> {
  const needed = journeyMinutes(roadBetween(index, from, to), people);
  const available = minutesFrom(from.end, to.start);
  return { needed, available, verdict: travelVerdict(needed, available, LONGEST_ROAD_MINUTES) };
}

function roadBetween(index: PlanIndex, from: Entry, to: Entry): number | null {
  return index.travel.minutes(from.activity.toPlaceId ?? from.activity.placeId, to.activity.placeId);
}
