import { clockOf, dayOf, instantOf } from '@yutai/domain';
import {
  activitiesOf,
  checkActivity,
  PlanIndex,
  rideTitle,
  type Conflict,
  type Plan,
  type TransferProposal,
} from '@yutai/planning';
import type { Schemas } from '@yutai/api-client';

/** What somebody would have otherwise than it is proposed. */
export interface Adjustment {
  startsAt?: string;
  endsAt?: string;
  /** By the position of the vehicle in the proposal. */
  vehicleIds?: readonly (string | null | undefined)[];
}

/** A proposal as it would be made. */
export function adjusted(proposal: TransferProposal, adjustment: Adjustment | undefined): TransferProposal {
  if (!adjustment) return proposal;
  const { startsAt = proposal.startsAt, endsAt = proposal.endsAt, vehicleIds = [] } = adjustment;
  const vehicles = proposal.vehicles.map((vehicle, at) =>
    vehicleIds[at] === undefined ? vehicle : { ...vehicle, vehicleId: vehicleIds[at] },
  );
  return { ...proposal, startsAt, endsAt, vehicles };
}

/** Another clock at which it leaves, on the same local day, takes the arrival along. */
export function leavingAt(proposal: TransferProposal, clock: string, timeZone: string): Adjustment {
  const start = instantOf(dayOf(proposal.startsAt, timeZone), clock, timeZone);
  const length = Date.parse(proposal.endsAt) - Date.parse(proposal.startsAt);
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + length).toISOString() };
}

/** Another clock at which it arrives; one that is before it leaves is of the next day. */
export function arrivingAt({ startsAt }: TransferProposal, clock: string, timeZone: string): Adjustment {
  const day = dayOf(startsAt, timeZone);
  const end = instantOf(day, clock, timeZone);
  const next = end > Date.parse(startsAt) ? end : end + 86_400_000;
  return { endsAt: new Date(next).toISOString() };
}

export const clocksOf = ({ startsAt, endsAt }: TransferProposal, timeZone: string) =>
  [clockOf(startsAt, timeZone), clockOf(endsAt, timeZone)] as const;

/** What each of the proposals meets, with all of them in the plan; what is said of the whole day is left to the board. */
export function conflictsOf(plan: Plan, proposals: readonly TransferProposal[]): Map<string, Conflict[]> {
  const index = new PlanIndex(plan);
  const rides = proposals.map((proposal) => ({ key: proposal.key, activities: activitiesOf(proposal) }));
  for (const { activities } of rides) for (const activity of activities) index.add(activity);
  return new Map(
    rides.map(({ key, activities }) => [
      key,
      activities
        .flatMap((activity) => checkActivity(index, activity))
        .filter(({ code }) => !code.startsWith('day.')),
    ]),
  );
}

export interface Totals {
  rides: number;
  people: number;
  vehicles: number;
  withoutVehicle: number;
}

/** How many rides, people and vehicles; a vehicle that drives twice is one. */
export function totalsOf(proposals: readonly TransferProposal[]): Totals {
  const rides = proposals.flatMap(({ vehicles }) => vehicles);
  const used = rides.flatMap(({ vehicleId }) => vehicleId ?? []);
  return {
    rides: rides.length,
    people: rides.reduce((sum, { people }) => sum + people, 0),
    vehicles: new Set(used).size,
    withoutVehicle: rides.length - used.length,
  };
}

/** As the API takes it. Of one vehicle the API counts who rides, so that the count follows the delegations. */
export function bodyOf(
  { startsAt, endsAt, fromPlaceId, toPlaceId, delegationIds, groupIds, vehicles }: TransferProposal,
  { places }: Plan,
): Schemas['TransferProposalInput'] {
  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? {};
  return {
    title: rideTitle(nameOf(fromPlaceId), nameOf(toPlaceId)),
    startsAt,
    endsAt,
    placeId: fromPlaceId,
    toPlaceId,
    delegationIds,
    groupIds,
    vehicles: vehicles.map(({ vehicleId, people }) => ({
      vehicleId,
      people: vehicles.length === 1 ? null : people,
    })),
  };
}
