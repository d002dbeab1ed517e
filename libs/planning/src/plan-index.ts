import { type ConflictResourceKind, holdsBookings, type LocalizedText, offsetAt } from '@yutai/domain';
import { DAY, rangeOf } from './intervals.js';
import { Groups } from './parties.js';
import type {
  InstantRange,
  Plan,
  PlanActivity,
  PlanCrewMember,
  PlanDelegation,
  PlanEdition,
  PlanGroup,
  PlanPlace,
} from './plan.js';
import { type Entry, type Timeline, Timelines } from './timeline.js';
import { Travel } from './travel.js';

export interface ConflictResource {
  id: string;
  kind: ConflictResourceKind;
  name: LocalizedText | null;
}

/**
 * A plan, arranged so that one activity is checked in microseconds. A resource's id is that of the delegation,
 * person, room or vehicle itself.
 */
export class PlanIndex {
  readonly edition: PlanEdition;
  readonly travel: Travel;
  private readonly places: ReadonlyMap<string, PlanPlace>;
  private readonly delegations: ReadonlyMap<string, PlanDelegation>;
  private readonly groups: Groups;
  private readonly resources: ReadonlyMap<string, ConflictResource>;
  private readonly seatsById: ReadonlyMap<string, number | null>;
  private readonly crewById: ReadonlyMap<string, PlanCrewMember>;
  private readonly entriesById = new Map<string, Entry>();
  private readonly byResource = new Timelines();
  private readonly byPlace = new Timelines();
  private readonly visitsByParty = new Map<string, Timelines>();

  constructor(plan: Plan) {
    this.edition = plan.edition;
    this.travel = new Travel(plan.places, plan.travel);
    this.places = new Map(plan.places.map((place) => [place.id, place]));
    this.delegations = new Map(plan.delegations.map((delegation) => [delegation.id, delegation]));
    this.groups = new Groups(plan.groups ?? []);
    this.resources = resourcesOf(plan);
    this.seatsById = seatsOf(plan);
    this.crewById = new Map((plan.crew ?? []).map((member) => [member.id, member]));
    for (const activity of plan.activities) this.add(activity);
  }

  /** Adds an activity, in place of one with the same id. One that holds no bookings is not kept. */
  add(activity: PlanActivity): void {
    this.remove(activity.id);
    const entry = this.entryOf(activity);
    if (!entry) return;
    this.entriesById.set(activity.id, entry);
    for (const timeline of this.timelinesOf(entry)) timeline.add(entry);
  }

  remove(activityId: string): void {
    const entry = this.entriesById.get(activityId);
    if (!entry) return;
    this.entriesById.delete(activityId);
    for (const timeline of this.timelinesOf(entry)) timeline.remove(entry);
  }

  /** Moves an activity that is here to another time. */
  move(activityId: string, to: InstantRange): void {
    const entry = this.entriesById.get(activityId);
    if (entry) this.add({ ...entry.activity, startsAt: to.startsAt, endsAt: to.endsAt });
  }

  get(activityId: string): PlanActivity | undefined {
    return this.entriesById.get(activityId)?.activity;
  }

  entries(): Iterable<Entry> {
    return this.entriesById.values();
  }

  /** null for an activity that holds nothing: a request, a cancelled one, one without a time. */
  entryOf(activity: PlanActivity): Entry | null {
    const range = holdsBookings(activity.status) ? rangeOf(activity) : null;
    if (!range) return null;
    const { timeZone } = this.edition;
    const local = {
      start: range.start + offsetAt(range.start, timeZone),
      end: range.end + offsetAt(range.end, timeZone),
    };
    const parties = this.groups.partiesOf(activity);
    const resourceIds = new Set([...parties.map(({ id }) => id), ...activity.resourceIds]);
    // Of a request nothing is booked yet; who is named is known all the same.
    for (const { personId } of activity.crew ?? []) resourceIds.add(personId);
    const room = this.occupied(activity);
    if (room?.parentId) resourceIds.add(room.id);
    return {
      start: range.start,
      end: range.end,
      local,
      day: Math.floor(local.start / DAY),
      activity,
      parties,
      resourceIds: [...resourceIds],
    };
  }

  /** Everything that a resource does. */
  of(resourceId: string): Timeline | undefined {
    return this.byResource.get(resourceId);
  }

  /** Everything that takes up a place. */
  at(placeId: string): Timeline | undefined {
    return this.byPlace.get(placeId);
  }

  /** The site visits of a delegation that came whole, or of a group, at a place. */
  visits(partyId: string, placeId: string): Timeline | undefined {
    return this.visitsByParty.get(partyId)?.get(placeId);
  }

  /** The place that an activity takes up; a transfer only passes through its places. */
  occupied(activity: PlanActivity): PlanPlace | undefined {
    return activity.kind === 'transfer' ? undefined : this.place(activity.placeId);
  }

  place(id: string | null): PlanPlace | undefined {
    return id === null ? undefined : this.places.get(id);
  }

  allPlaces(): Iterable<PlanPlace> {
    return this.places.values();
  }

  delegation(id: string): PlanDelegation | undefined {
    return this.delegations.get(id);
  }

  groupsOf(delegationId: string): readonly PlanGroup[] {
    return this.groups.of(delegationId);
  }

  /** Of a delegation or a group; anybody else travels alone. */
  headcount(id: string): number {
    return (this.delegations.get(id) ?? this.groups.get(id))?.headcount ?? 1;
  }

  /** An id that the plan does not explain is a person's, whose name is not for everybody. */
  resource(id: string): ConflictResource {
    return this.resources.get(id) ?? { id, kind: 'person', name: null };
  }

  /** The vehicles of the plan with their seats; null where nobody has said how many. */
  vehicles(): ReadonlyMap<string, number | null> {
    return this.seatsById;
  }

  crew(): Iterable<PlanCrewMember> {
    return this.crewById.values();
  }

  /** Somebody of the crew, by the person's id. */
  crewMember(personId: string): PlanCrewMember | undefined {
    return this.crewById.get(personId);
  }

  private timelinesOf({ activity, parties, resourceIds }: Entry): Timeline[] {
    const timelines = resourceIds.map((id) => this.byResource.open(id));
    const place = this.occupied(activity);
    if (!place) return timelines;
    timelines.push(this.byPlace.open(place.id));
    if (activity.kind !== 'site_visit') return timelines;
    for (const { id } of parties) {
      let visits = this.visitsByParty.get(id);
      if (!visits) this.visitsByParty.set(id, (visits = new Timelines()));
      timelines.push(visits.open(place.id));
    }
    return timelines;
  }
}

function seatsOf({ resources = [] }: Plan): Map<string, number | null> {
  const vehicles = resources.filter(({ kind }) => kind === 'vehicle');
  return new Map(vehicles.map(({ id, seats }) => [id, seats ?? null]));
}

function resourcesOf(plan: Plan): Map<string, ConflictResource> {
  const resources = new Map<string, ConflictResource>();
  for (const { id, name } of plan.crew ?? []) resources.set(id, { id, kind: 'person', name });
  for (const { id, kind, name } of plan.resources ?? []) resources.set(id, { id, kind, name });
  for (const { id, name, parentId } of plan.places) {
    resources.set(id, { id, kind: parentId ? 'room' : 'place', name });
  }
  for (const { id, name } of plan.groups ?? []) resources.set(id, { id, kind: 'group', name });
  for (const { id, name } of plan.delegations) resources.set(id, { id, kind: 'delegation', name });
  return resources;
}
