import { instantsOf, type Range } from './intervals.js';
import type { PlanActivity } from './plan.js';
import type { PlanIndex } from './plan-index.js';
import { journeyBetween } from './journeys.js';
import type { Entry } from './timeline.js';

/** Of one proposal. Assumption: a delegation that needs more is better parted by hand. */
export const MOST_VEHICLES = 4;

/** Who is driven in what; without a vehicle none is free. */
export interface ProposedVehicle {
  vehicleId: string | null;
  people: number;
}

/** Vehicles of a plan with as many seats as are known, the smallest first. */
export class Fleet {
  private readonly vehicles: readonly { id: string; seats: number }[];

  constructor(private readonly index: PlanIndex) {
    this.vehicles = [...index.vehicles()]
      .flatMap(([id, seats]) => (seats === null ? [] : { id, seats }))
      .sort((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1));
  }

  get mostSeats(): number {
    return this.vehicles.at(-1)?.seats ?? 0;
  }

  /**
   * The smallest vehicle that is free and has a seat for everybody; else several, the largest first and the last as small
   * as will do. undefined when these do not suffice, or several will not do.
   */
  for(people: number, time: Range, ends: Ends, mayPart: boolean): ProposedVehicle[] | undefined {
    const entry = this.index.entryOf(rideOf({ id: 'ride', ...ends, vehicleId: null, time, people }));
    if (!entry) return undefined;
    const one = this.vehicles.find(({ id, seats }) => seats >= people && this.isFree(id, entry));
    if (one) return [{ vehicleId: one.id, people }];
    return mayPart ? this.several(people, entry) : undefined;
  }

  private several(people: number, entry: Entry): ProposedVehicle[] | undefined {
    const free = this.vehicles.filter(({ id, seats }) => seats < people && this.isFree(id, entry));
    const taken: ProposedVehicle[] = [];
    for (let left = people; left > 0; left -= taken.at(-1)!.people) {
      const enough = free.findIndex(({ seats }) => seats >= left);
      const [next] = free.splice(enough, 1);
      if (!next || taken.length === MOST_VEHICLES) return undefined;
      taken.push({ vehicleId: next.id, people: Math.min(left, next.seats) });
    }
    return taken;
  }

  /** With time to come from its ride before and to get to the next; over an unknown road nobody says there is. */
  private isFree(vehicleId: string, entry: Entry): boolean {
    const around = this.index.of(vehicleId)?.around(entry);
    if (!around) return true;
    const { overlapping, previous, next } = around;
    return overlapping.length === 0 && this.reaches(previous, entry) && this.reaches(entry, next);
  }

  private reaches(from: Entry | undefined, to: Entry | undefined): boolean {
    return !from || !to || journeyBetween(this.index, from, to, 1).verdict === 'enough';
  }
}

interface Ends {
  fromPlaceId: string;
  toPlaceId: string;
}

interface Ride extends Ends {
  id: string;
  vehicleId: string | null;
  delegationIds?: readonly string[];
  groupIds?: readonly string[];
  time: Range;
  people: number;
}

/** A ride as an activity of a plan. */
export function rideOf({
  id,
  fromPlaceId,
  toPlaceId,
  vehicleId,
  delegationIds = [],
  groupIds = [],
  time,
  people,
}: Ride): PlanActivity {
  return {
    id,
    kind: 'transfer',
    title: {},
    status: 'planned',
    ...instantsOf(time),
    placeId: fromPlaceId,
    toPlaceId,
    delegationIds: [...delegationIds],
    groupIds: [...groupIds],
    // Who rides is booked as those who take part.
    resourceIds: vehicleId ? [vehicleId] : [],
    headcount: people,
    version: 0,
  };
}
