import type { LocalizedText } from '@yutai/domain';
import { checkActivity, isFree } from './check.js';
import type { Conflict } from './conflict.js';
import { instantsOf, rangeOf } from './intervals.js';
import type { InstantRange, Plan, PlanActivity } from './plan.js';
import { PlanIndex } from './plan-index.js';
import { dayText, legsOf, type Leg } from './transfer-legs.js';
import { peopleOf, timeOf, together, untimed, type TimedLegs } from './transfer-times.js';
import { Fleet, rideOf, type ProposedVehicle } from './transfer-vehicles.js';

export interface ProposalOptions {
  /** Where delegations sleep, a place by delegation; without one, nobody is driven from or to a hotel. */
  hotels?: ReadonlyMap<string, string>;
  /** Local days, "2025-09-16", and delegations; all when left out. */
  days?: ReadonlySet<string>;
  delegationIds?: ReadonlySet<string>;
  /** Keys of legs that are not shared. */
  apart?: ReadonlySet<string>;
}

/** A ride that is proposed, boarding within its time. Several vehicles are several transfers of one proposal. */
export interface TransferProposal extends InstantRange {
  key: string;
  /** The local day, "2025-09-16". */
  day: string;
  legKeys: string[];
  delegationIds: string[];
  /** Of a delegation that has groups here, these ride alone. */
  groupIds: string[];
  fromPlaceId: string;
  toPlaceId: string;
  people: number;
  vehicles: ProposedVehicle[];
}

/** A leg that nothing can be proposed for, and why: its road is unknown, there is no time, or something stands in its way. */
export interface UnservedLeg {
  key: string;
  day: string;
  delegationId: string;
  /** The group that goes alone; null for the whole delegation. */
  groupId: string | null;
  fromPlaceId: string;
  toPlaceId: string;
  conflicts: Conflict[];
}

export interface TransferProposals {
  /** By time. */
  proposals: TransferProposal[];
  unserved: UnservedLeg[];
}

/**
 * Rides for the legs that no transfer covers (`legsOf`), at their time (`timeOf`), shared where delegations go the same
 * way (`together`), each with the smallest free vehicle, several for more people than one seats, or none.
 *
 * All of them together bring nothing that blocks or restricts: each is checked with those before it in the plan. The
 * same plan gives the same; a plan with all of them gives none of them again.
 */
export function proposeTransfers(plan: Plan, options: ProposalOptions = {}): TransferProposals {
  const { hotels = new Map<string, string>(), days, delegationIds, apart = new Set<string>() } = options;
  const index = new PlanIndex(plan);
  const legs = legsOf(index, hotels).filter(
    (leg) => (days?.has(dayText(leg.day)) ?? true) && (delegationIds?.has(leg.delegationId) ?? true),
  );
  const planner = new RidePlanner(index);
  for (const leg of legs.filter((one) => !timeOf([one]))) planner.refuse(leg, [untimed(index, leg)]);
  const timed = legs.filter((leg) => timeOf([leg]));
  for (const ride of together(timed, planner.fleet.mostSeats, apart)) planner.place(ride);
  return planner.result();
}

/** Places rides one after another in a plan. */
class RidePlanner {
  readonly fleet: Fleet;
  private readonly proposals: TransferProposal[] = [];
  private readonly unserved: UnservedLeg[] = [];

  constructor(private readonly index: PlanIndex) {
    this.fleet = new Fleet(index);
  }

  place(ride: TimedLegs): void {
    const [first] = ride.legs as [Leg];
    const proposal = proposalOf(ride);
    const conflicts = checkActivity(this.index, activitiesOf(proposal)[0]!);
    const free = isFree(conflicts);
    const isShared = ride.legs.length > 1;
    const vehicles = free ? this.fleet.for(proposal.people, ride.time, first, !isShared) : undefined;
    if (!vehicles && isShared) {
      for (const leg of ride.legs) this.place({ legs: [leg], time: timeOf([leg])! });
      return;
    }
    if (!free) {
      this.refuse(first, conflicts);
      return;
    }
    proposal.vehicles = vehicles ?? proposal.vehicles;
    for (const activity of activitiesOf(proposal)) this.index.add(activity);
    this.proposals.push(proposal);
  }

  refuse({ key, day, partyId, delegationId, fromPlaceId, toPlaceId }: Leg, conflicts: Conflict[]): void {
    const serious = conflicts.filter(({ level, code }) => level !== 'inform' || code === 'travel.unknown');
    const groupId = partyId === delegationId ? null : partyId;
    const way = { fromPlaceId, toPlaceId };
    this.unserved.push({ key, day: dayText(day), delegationId, groupId, ...way, conflicts: serious });
  }

  result(): TransferProposals {
    const byTime = (a: TransferProposal, b: TransferProposal) =>
      Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.key < b.key ? -1 : 1);
    const byDay = (a: UnservedLeg, b: UnservedLeg) =>
      a.day === b.day ? (a.key < b.key ? -1 : 1) : a.day < b.day ? -1 : 1;
    return { proposals: this.proposals.sort(byTime), unserved: this.unserved.sort(byDay) };
  }
}

function proposalOf({ legs, time }: TimedLegs): TransferProposal {
  const [{ key, day, fromPlaceId, toPlaceId }] = legs as [Leg];
  const people = peopleOf(legs);
  return {
    key,
    day: dayText(day),
    legKeys: legs.map((leg) => leg.key),
    delegationIds: [...new Set(legs.map(({ delegationId }) => delegationId))],
    groupIds: legs.flatMap(({ partyId, delegationId }) => (partyId === delegationId ? [] : [partyId])),
    fromPlaceId,
    toPlaceId,
    ...instantsOf(time),
    people,
    vehicles: [{ vehicleId: null, people }],
  };
}

/**
 * A proposal as activities of a plan. Nobody rides twice: the first takes the delegations, and those in further vehicles
 * are only counted.
 */
export function activitiesOf(proposal: TransferProposal): PlanActivity[] {
  const { key, vehicles, delegationIds, groupIds, ...ends } = proposal;
  const time = rangeOf(proposal);
  if (!time) return [];
  return vehicles.map(({ vehicleId, people }, position) =>
    rideOf({
      ...ends,
      id: `${key} ${position}`,
      vehicleId,
      people,
      time,
      delegationIds: position === 0 ? delegationIds : [],
      groupIds: position === 0 ? groupIds : [],
    }),
  );
}

/** What a ride is called: from where to where, in each language that both places have a name in. */
export function rideTitle(from: LocalizedText, to: LocalizedText): LocalizedText {
  const keys = (['zhHans', 'zhHant', 'en'] as const).filter((key) => from[key] && to[key]);
  if (keys.length > 0) return Object.fromEntries(keys.map((key) => [key, `${from[key]} → ${to[key]}`]));
  const any = ({ zhHans, zhHant, en }: LocalizedText) => zhHans ?? zhHant ?? en ?? '';
  return { zhHans: `${any(from)} → ${any(to)}` };
}
