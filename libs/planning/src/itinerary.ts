import type { LocalizedText } from '@yutai/domain';
import {
  type ReleaseActivity,
  type ReleaseDelegate,
  type ReleaseDelegation,
  type ReleaseEdition,
  type ReleasePlace,
  type ReleaseSnapshot,
  vehicleWords,
} from './release.js';
import { boardingMinutes, Travel } from './travel.js';

export interface ItineraryPlace extends Omit<ReleasePlace, 'parentId'> {
  /** For a room: the name of the place it is in. */
  parentName: LocalizedText | null;
}

export interface TravelToNext {
  /** On the road; null when unknown, 0 within one place. */
  minutes: number | null;
  /** To count and board the delegation; 0 within one place. */
  boardingMinutes: number;
  samePlace: boolean;
}

export interface ItineraryActivity extends Pick<
  ReleaseActivity,
  | 'id'
  | 'kind'
  | 'sessionKind'
  | 'title'
  | 'status'
  | 'startsAt'
  | 'endsAt'
  | 'hostName'
  | 'bring'
  | 'briefing'
  | 'illustrative'
> {
  /** What is said of the host. */
  hostProfile: LocalizedText | null;
  safetyNotes: LocalizedText | null;
  /** What a visit is about. */
  topics: LocalizedText[];
  /** Of a transfer, by name and plate. */
  vehicle: LocalizedText | null;
  /** The group they go with, where not all of their delegation does. */
  groupName: LocalizedText | null;
  place: ItineraryPlace | null;
  toPlace: ItineraryPlace | null;
  /** null for the last activity and for a cancelled one. */
  travelToNext: TravelToNext | null;
}

/** What one delegate sees: their own activities in order of time, and nothing of anybody else. */
export interface Itinerary {
  edition: ReleaseEdition;
  delegation: { id: string; name: LocalizedText };
  /** Of the groups that they are in. */
  groupNames: LocalizedText[];
  activities: ItineraryActivity[];
}

/**
 * A delegate's days in a release. A cancelled activity stays in it, as such, where the release has it; travel
 * runs from one that takes place to the next that does. null when the release does not know the delegate.
 */
export const itineraryOf = (snapshot: ReleaseSnapshot, delegateId: string): Itinerary | null =>
  new Itineraries(snapshot).of(delegateId);

/** The itineraries of a release, which is looked through once for all of its delegates. */
export class Itineraries {
  private readonly delegates: ReadonlyMap<string, ReleaseDelegate>;
  private readonly delegations: ReadonlyMap<string, ReleaseDelegation>;
  private readonly placeOf: (id: string | null) => ItineraryPlace | null;
  private readonly travel: Travel;
  /** By delegation and by person, in order of time. */
  private readonly activities = new Map<string, ReleaseActivity[]>();

  constructor(private readonly snapshot: ReleaseSnapshot) {
    this.delegates = new Map(snapshot.delegates.map((delegate) => [delegate.id, delegate]));
    this.delegations = new Map(snapshot.delegations.map((delegation) => [delegation.id, delegation]));
    this.placeOf = placesOf(snapshot);
    this.travel = new Travel(snapshot.places, snapshot.travel);
    for (const activity of [...snapshot.activities].sort(byTime)) {
      for (const id of new Set([...activity.delegationIds, ...activity.personIds])) {
        this.activities.set(id, this.activities.get(id) ?? []);
        this.activities.get(id)?.push(activity);
      }
    }
  }

  /** What a delegate attends, in order of time; nothing of one whom the release does not know. */
  attendedBy(delegateId: string): ReleaseActivity[] {
    const delegate = this.delegates.get(delegateId);
    if (!delegate) return [];
    const { delegationId, personId } = delegate;
    const found = [delegationId, personId].flatMap((id) => this.activities.get(id) ?? []);
    return [...new Set(found)].filter((activity) => attends(delegate, activity)).sort(byTime);
  }

  /** When and where something is; null of what the release does not know. */
  timeAndPlaceOf(activityId: string) {
    const activity = this.snapshot.activities.find(({ id }) => id === activityId);
    if (!activity) return null;
    const { startsAt, endsAt, placeId, toPlaceId } = activity;
    return { startsAt, endsAt, place: this.placeOf(placeId), toPlace: this.placeOf(toPlaceId) };
  }

  of(delegateId: string): Itinerary | null {
    const delegate = this.delegates.get(delegateId);
    const delegation = this.delegations.get(delegate?.delegationId ?? '');
    if (!delegate || !delegation) return null;
    const attended = this.attendedBy(delegateId);
    const going = attended.filter(({ status }) => status !== 'cancelled');
    const next = new Map(going.map((activity, index) => [activity.id, going[index + 1]]));
    const headcountOf = (activity: ReleaseActivity) => {
      const following = next.get(activity.id);
      const group = groupOf(delegate, activity) ?? (following && groupOf(delegate, following));
      return group?.headcount ?? delegation.headcount;
    };
    return {
      edition: this.snapshot.edition,
      delegation: { id: delegation.id, name: delegation.name },
      groupNames: delegate.groups?.map(({ name }) => name) ?? [],
      activities: attended.map((activity) => ({
        ...shown(activity),
        groupName: groupOf(delegate, activity)?.name ?? null,
        place: this.placeOf(activity.placeId),
        toPlace: this.placeOf(activity.toPlaceId),
        travelToNext: travelBetween(this.travel, activity, next.get(activity.id), headcountOf(activity)),
      })),
    };
  }
}

/** With their delegation or group unless excused from it, or booked themselves. A request is not yet anybody's. */
export function attends(
  delegate: Pick<ReleaseDelegate, 'delegationId' | 'personId' | 'groups'>,
  activity: Pick<ReleaseActivity, 'status' | 'delegationIds' | 'groups' | 'personIds' | 'excusedPersonIds'>,
): boolean {
  if (activity.status === 'request' || activity.excusedPersonIds.includes(delegate.personId)) return false;
  if (activity.personIds.includes(delegate.personId)) return true;
  const comesWhole = !activity.groups?.some(({ delegationId }) => delegationId === delegate.delegationId);
  return comesWhole
    ? activity.delegationIds.includes(delegate.delegationId)
    : groupOf(delegate, activity) !== undefined;
}

/** The group with which somebody goes to what not all of their delegation goes to. */
function groupOf({ groups }: Pick<ReleaseDelegate, 'groups'>, activity: Pick<ReleaseActivity, 'groups'>) {
  return activity.groups?.find(({ id }) => groups?.some((own) => own.id === id));
}

type Timed = Pick<ReleaseActivity, 'startsAt' | 'endsAt'>;

export function byTime(a: Timed, b: Timed): number {
  return Date.parse(a.startsAt) - Date.parse(b.startsAt) || Date.parse(a.endsAt) - Date.parse(b.endsAt);
}

/** Named field by field, so that nothing that a snapshot gains is shown by accident. */
function shown({
  id,
  kind,
  sessionKind,
  title,
  status,
  startsAt,
  endsAt,
  hostName,
  hostProfile,
  bring,
  briefing,
  safetyNotes,
  topics,
  vehicle,
  illustrative,
}: ReleaseActivity) {
  return {
    id,
    kind,
    sessionKind,
    title,
    status,
    startsAt,
    endsAt,
    hostName,
    hostProfile: hostProfile ?? null,
    bring,
    briefing,
    safetyNotes: safetyNotes ?? null,
    topics: topics ?? [],
    vehicle: vehicle ? vehicleWords(vehicle) : null,
    illustrative: vehicle?.illustrative ? [...illustrative, 'vehicle'] : illustrative,
  };
}

/** The places of a release by id, each as it is shown. */
export function placesOf({
  places,
}: Pick<ReleaseSnapshot, 'places'>): (id: string | null) => ItineraryPlace | null {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id ?? '');
    if (!place) return null;
    const parent = byId.get(place.parentId ?? '');
    return {
      id: place.id,
      name: place.name,
      parentName: parent?.name ?? null,
      address: place.address ?? parent?.address ?? null,
      districtCode: place.districtCode ?? parent?.districtCode ?? null,
      latitude: place.latitude ?? parent?.latitude ?? null,
      longitude: place.longitude ?? parent?.longitude ?? null,
    };
  };
}

function travelBetween(
  travel: Travel,
  from: ReleaseActivity,
  to: ReleaseActivity | undefined,
  people: number,
): TravelToNext | null {
  if (!to) return null;
  const minutes = travel.minutes(from.toPlaceId ?? from.placeId, to.placeId);
  const samePlace = minutes === 0;
  return { minutes, boardingMinutes: samePlace ? 0 : boardingMinutes(people), samePlace };
}
