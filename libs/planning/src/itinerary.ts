import type { LocalizedText } from '@yutai/domain';
import type {
  ReleaseActivity,
  ReleaseDelegate,
  ReleaseEdition,
  ReleasePlace,
  ReleaseSnapshot,
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
  safetyNotes: LocalizedText | null;
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
export function itineraryOf(snapshot: ReleaseSnapshot, delegateId: string): Itinerary | null {
  const delegate = snapshot.delegates.find(({ id }) => id === delegateId);
  const delegation = snapshot.delegations.find(({ id }) => id === delegate?.delegationId);
  if (!delegate || !delegation) return null;
  const places = new Map(snapshot.places.map((place) => [place.id, place]));
  const travel = new Travel(snapshot.places, snapshot.travel);
  const attended = snapshot.activities.filter((activity) => attends(delegate, activity)).sort(byTime);
  const going = attended.filter(({ status }) => status !== 'cancelled');
  const next = new Map(going.map((activity, index) => [activity.id, going[index + 1]]));
  const headcountOf = (activity: ReleaseActivity) => {
    const following = next.get(activity.id);
    const group = groupOf(delegate, activity) ?? (following && groupOf(delegate, following));
    return group?.headcount ?? delegation.headcount;
  };
  return {
    edition: snapshot.edition,
    delegation: { id: delegation.id, name: delegation.name },
    groupNames: delegate.groups?.map(({ name }) => name) ?? [],
    activities: attended.map((activity) => ({
      ...shown(activity),
      groupName: groupOf(delegate, activity)?.name ?? null,
      place: placeOf(places, activity.placeId),
      toPlace: placeOf(places, activity.toPlaceId),
      travelToNext: travelBetween(travel, activity, next.get(activity.id), headcountOf(activity)),
    })),
  };
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

function byTime(a: ReleaseActivity, b: ReleaseActivity): number {
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
  bring,
  briefing,
  safetyNotes,
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
    bring,
    briefing,
    safetyNotes: safetyNotes ?? null,
    illustrative,
  };
}

function placeOf(places: ReadonlyMap<string, ReleasePlace>, id: string | null): ItineraryPlace | null {
  const place = id === null ? undefined : places.get(id);
  if (!place) return null;
  const parent = place.parentId === null ? undefined : places.get(place.parentId);
  return {
    id: place.id,
    name: place.name,
    parentName: parent?.name ?? null,
    address: place.address ?? parent?.address ?? null,
    districtCode: place.districtCode ?? parent?.districtCode ?? null,
    latitude: place.latitude ?? parent?.latitude ?? null,
    longitude: place.longitude ?? parent?.longitude ?? null,
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
