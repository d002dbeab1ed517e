import type { FeedKind, LocalizedText } from '@yutai/domain';
import { byTime, Itineraries, type ItineraryActivity, placesOf } from './itinerary.js';
import {
  type CalendarPart,
  type ReleaseActivity,
  type ReleaseDelegation,
  type ReleaseSnapshot,
  vehicleWords,
} from './release.js';

/** Whose calendar it is. */
export interface CalendarOwner {
  kind: FeedKind;
  id: string;
}

/** One activity as one calendar shows it. */
export interface CalendarEntry extends Pick<
  ItineraryActivity,
  | 'id'
  | 'title'
  | 'status'
  | 'startsAt'
  | 'endsAt'
  | 'place'
  | 'toPlace'
  | 'hostName'
  | 'bring'
  | 'briefing'
  | 'safetyNotes'
  | 'vehicle'
  | 'travelToNext'
  | 'illustrative'
> {
  /** The groups of the delegate or delegation that go, where not everybody does. */
  groupNames: LocalizedText[];
  /** Who comes, for a place and a driver. */
  delegationNames: LocalizedText[];
  /** How many come, likewise; null when that is not known. */
  headcount: number | null;
}

/**
 * Makes the entries of any calendar of one release, in order of time, cancelled ones with them. Delegates who read the same
 * of an activity share one entry.
 */
export function entriesIn(snapshot: ReleaseSnapshot): (owner: CalendarOwner) => CalendarEntry[] {
  const itineraries = new Itineraries(snapshot);
  const entryOf = deskEntries(snapshot);
  const delegateEntryOf = sharedEntries();
  const ownersOf = ownersIn(snapshot);
  const theirs = new Map<string, ReleaseActivity[]>();
  for (const activity of [...snapshot.activities].sort(byTime)) {
    for (const id of ownersOf(activity)) {
      theirs.set(id, theirs.get(id) ?? []);
      theirs.get(id)?.push(activity);
    }
  }
  return ({ kind, id }) =>
    kind === 'delegate'
      ? (itineraries.of(id)?.activities.map(delegateEntryOf) ?? [])
      : (theirs.get(id)?.map((activity) => entryOf(activity, { kind, id })) ?? []);
}

/** Everybody and everything that has a calendar in a release. */
export function calendarOwners(snapshot: ReleaseSnapshot): CalendarOwner[] {
  const of = (kind: FeedKind, ids: Iterable<string>) => [...ids].map((id) => ({ kind, id }));
  const vehicleIds = snapshot.activities.flatMap((activity) => rideOf(snapshot, activity)?.vehicleId ?? []);
  return [
    ...of(
      'delegate',
      snapshot.delegates.map(({ id }) => id),
    ),
    ...of(
      'delegation',
      snapshot.delegations.map(({ id }) => id),
    ),
    ...of(
      'place',
      snapshot.places.map(({ id }) => id),
    ),
    ...of('vehicle', new Set(vehicleIds)),
  ];
}

/** The vehicle of an activity and its headcount: of a release as it is being made, or as it was published. */
const rideOf = (
  { desk, calendar }: ReleaseSnapshot,
  { id }: ReleaseActivity,
): Pick<CalendarPart, 'vehicleId' | 'headcount'> | undefined => desk?.[id] ?? calendar?.[id];

/** Of an activity, all who have it in their calendar but its delegates. */
function ownersIn(snapshot: ReleaseSnapshot): (activity: ReleaseActivity) => Set<string> {
  const parents = new Map(snapshot.places.map(({ id, parentId }) => [id, parentId]));
  return (activity) => {
    if (activity.status === 'request') return new Set();
    const { placeId, toPlaceId, delegationIds } = activity;
    const places = [placeId, toPlaceId].flatMap((id) => (id ? [id, parents.get(id)] : []));
    const owners = [...delegationIds, ...places, rideOf(snapshot, activity)?.vehicleId];
    return new Set(owners.filter((id) => typeof id === 'string'));
  };
}

type Common = Pick<
  CalendarEntry,
  'id' | 'title' | 'status' | 'startsAt' | 'endsAt' | 'hostName' | 'illustrative'
>;
type Told = Pick<CalendarEntry, 'bring' | 'briefing' | 'safetyNotes' | 'vehicle' | 'groupNames'>;

/** Named field by field, so that nothing that an itinerary or a snapshot gains is shown by accident. */
function common({ id, title, status, startsAt, endsAt, hostName, illustrative }: Common): Common {
  return { id, title, status, startsAt, endsAt, hostName, illustrative };
}

/** Delegates differ in their group and in the way that follows. */
function sharedEntries(): (activity: ItineraryActivity) => CalendarEntry {
  const entries = new Map<string, CalendarEntry>();
  return (activity) => {
    const key = JSON.stringify([activity.id, activity.groupName, activity.travelToNext]);
    const entry = entries.get(key) ?? delegateEntry(activity);
    entries.set(key, entry);
    return entry;
  };
}

function delegateEntry(activity: ItineraryActivity): CalendarEntry {
  const { place, toPlace, bring, briefing, safetyNotes, vehicle, travelToNext, groupName } = activity;
  const told = { bring, briefing, safetyNotes, vehicle, groupNames: groupName ? [groupName] : [] };
  return {
    ...common(activity),
    ...told,
    ...{ place, toPlace, travelToNext, delegationNames: [], headcount: null },
  };
}

/** As a delegation reads it, with what its delegates are told; as a place or a driver does, with who comes instead. */
function deskEntries(
  snapshot: ReleaseSnapshot,
): (activity: ReleaseActivity, owner: CalendarOwner) => CalendarEntry {
  const places = placesOf(snapshot);
  const delegations = new Map(snapshot.delegations.map((delegation) => [delegation.id, delegation]));
  return (activity, { kind, id }) => {
    const where = { place: places(activity.placeId), toPlace: places(activity.toPlaceId) };
    const entry = { ...common(activity), ...where, travelToNext: null };
    if (kind === 'delegation') {
      const illustrative = activity.vehicle?.illustrative
        ? [...entry.illustrative, 'vehicle']
        : entry.illustrative;
      return { ...entry, illustrative, ...toldTo(id, activity), delegationNames: [], headcount: null };
    }
    const coming = activity.delegationIds.flatMap((each) => delegations.get(each) ?? []);
    return {
      ...entry,
      ...{ bring: null, briefing: null, safetyNotes: null, vehicle: null, groupNames: [] },
      delegationNames: coming.map(({ name }) => name),
      headcount: rideOf(snapshot, activity)?.headcount ?? headcountOf(activity, coming),
    };
  };
}

function toldTo(id: string, activity: ReleaseActivity): Told {
  const { bring, briefing, safetyNotes = null, vehicle, groups = [] } = activity;
  const groupNames = groups.filter(({ delegationId }) => delegationId === id).map(({ name }) => name);
  return { bring, briefing, safetyNotes, vehicle: vehicle ? vehicleWords(vehicle) : null, groupNames };
}

/** Those of the delegations that come whole, and of the groups of the others. */
function headcountOf({ groups = [] }: ReleaseActivity, coming: readonly ReleaseDelegation[]): number | null {
  const divided = new Set(groups.map(({ delegationId }) => delegationId));
  const whole = coming.filter(({ id }) => !divided.has(id));
  return [...whole, ...groups].reduce((sum, { headcount }) => sum + headcount, 0) || null;
}
