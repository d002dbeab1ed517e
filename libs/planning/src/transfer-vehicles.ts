import { instantsOf, type Range } from './intervals.js';
import type { PlanActivity } from './plan.js';
import type { PlanIndex } from './plan-index.js';
import { resourceConflicts } from './resource-conflicts.js';

/** Assumption: a delegation that needs more vehicles than these is better parted by hand. */
const MOST_VEHICLES = 4;

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

  /** The smallest vehicle that is free and has a seat for everybody; undefined when there is none. */
  one(people: number, time: Range, ends: Ends): ProposedVehicle[] | undefined {
    const fit = this.vehicles.find(({ id, seats }) => seats >= people && this.isFree(id, time, ends));
    return fit && [{ vehicleId: fit.id, people }];
  }

  /** Several that are free: the largest first, the last as small as will do. undefined when they do not suffice. */
  several(people: number, time: Range, ends: Ends): ProposedVehicle[] | undefined {
    const free = this.vehicles.filter(({ id }) => this.isFree(id, time, ends));
    const taken: ProposedVehicle[] = [];
    for (let left = people; left > 0; left -= taken.at(-1)!.people) {
      const at = free.findIndex(({ seats }) => seats >= left);
      const [next] = free.splice(at, 1);
      if (!next || taken.length === MOST_VEHICLES) return undefined;
      taken.push({ vehicleId: next.id, people: Math.min(left, next.seats) });
    }
    return taken;
  }

  /** With time to come from its ride before and to get to the next; over an unknown road nobody says there is. */
  private isFree(vehicleId: string, time: Range, ends: Ends): boolean {
    const ride = this.index.entryOf(rideOf({ id: 'ride', ...ends, vehicleId, time, people: 1 }));
    return ride !== null && resourceConflicts(this.index, ride, 'activity').length === 0;
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
    resourceIds: [...delegationIds, ...(vehicleId ? [vehicleId] : [])],
    headcount: people,
    version: 0,
  };
}
