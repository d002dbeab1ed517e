import type {
  ActivityKind,
  ActivityPart,
  ActivityStatus,
  LocalizedText,
  SessionKind,
  SpokenLanguage,
} from '@yutai/domain';
import type { TravelTime } from './plan.js';

export interface ReleaseEdition {
  id: string;
  name: LocalizedText;
  timeZone: string;
  startsOn: string;
  endsOn: string;
}

export interface ReleasePlace {
  id: string;
  parentId: string | null;
  name: LocalizedText;
  address: LocalizedText | null;
  districtCode: string | null;
  /** WGS-84 degrees. */
  latitude: number | null;
  longitude: number | null;
}

export interface ReleaseDelegation {
  id: string;
  name: LocalizedText;
  headcount: number;
}

/** A part of a delegation that goes its own way for a while. */
export interface ReleaseGroup {
  id: string;
  name: LocalizedText;
}

export interface ReleaseDelegate {
  id: string;
  delegationId: string;
  personId: string;
  /** Left out of who is in none. */
  groups?: ReleaseGroup[];
}

/** What riders look for; not who drives it. */
export interface ReleaseVehicle {
  name: LocalizedText;
  plate: string | null;
  /** Its name or plate is made up for illustration. */
  illustrative: boolean;
}

export interface ReleaseActivity {
  id: string;
  kind: ActivityKind;
  sessionKind: SessionKind | null;
  title: LocalizedText;
  status: ActivityStatus;
  startsAt: string;
  endsAt: string;
  placeId: string | null;
  toPlaceId: string | null;
  hostName: LocalizedText | null;
  /** What is said of the host, to be read before going there; left out where nothing is. */
  hostProfile?: LocalizedText;
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  /** What to wear and what is not allowed; left out where nothing is said of it. */
  safetyNotes?: LocalizedText;
  /** What a visit is about; left out of what is none. Releases without `calendar` kept it for the desk alone, if at all. */
  topics?: LocalizedText[];
  /** Of a transfer: null while none is chosen; left out of all else, and in releases made before riders were told. */
  vehicle?: ReleaseVehicle | null;
  /** All that take part, whole or by some of their groups. */
  delegationIds: string[];
  /** Of a delegation that has groups here, these alone take part; left out where all come whole. */
  groups?: (ReleaseGroup & { delegationId: string; headcount: number })[];
  /** People who are booked themselves, such as speakers. */
  personIds: string[];
  excusedPersonIds: string[];
  /** The fields that are made up for illustration. */
  illustrative: string[];
}

/** What was set aside with an activity, as it is kept with it. */
export interface ReleaseOverride {
  code: string;
  resourceId: string;
  reason: string;
}

/** What only the desk knows of an activity, and needs to put it back as it was published. */
export interface DeskPart {
  hostId: string | null;
  vehicleId: string | null;
  headcount: number | null;
  /** That somebody named should speak. */
  languages: SpokenLanguage[];
  people: { personId: string; part: ActivityPart }[];
  /** In releases made before delegates were shown what a visit is about, which then is said here alone. */
  topics?: LocalizedText[];
  overrides: ReleaseOverride[];
}

/** What calendars have to know of an activity besides; see `calendarAfter`. */
export interface CalendarPart {
  /**
   * RFC 5545's SEQUENCE: 0 when it is published first, and one more with each release in which anything that a calendar
   * shows of it changed, or whose calendars it is in.
   */
  sequence: number;
  /** When the last of these releases was published. */
  changedAt: string;
  /** Of a transfer that takes place. */
  vehicleId: string | null;
  /** As the desk has set it; null to count those who come. */
  headcount: number | null;
  /** Those who had it in their calendars and have it no longer; left out of what everybody still has. */
  former?: FormerEntry[];
}

/** What those find cancelled whose calendar an activity has left: as they knew it, whatever has become of it since. */
export interface FormerEntry extends Pick<ReleaseActivity, 'title' | 'startsAt' | 'endsAt'> {
  /** Delegates, delegations, places and vehicles. */
  ownerIds: string[];
  sequence: number;
  changedAt: string;
}

/** A timetable as it was published: never changed, and all that a delegate's page is made of. */
export interface ReleaseSnapshot {
  edition: ReleaseEdition;
  places: ReleasePlace[];
  travel: TravelTime[];
  delegates: ReleaseDelegate[];
  delegations: ReleaseDelegation[];
  activities: ReleaseActivity[];
  /** By activity; read for the desk alone. A release made before this was kept has none. */
  desk?: Record<string, DeskPart>;
  /** By activity. A release made before this was kept has none. */
  calendar?: Record<string, CalendarPart>;
}

/** A vehicle by name and plate: "中巴一 渝A12345". */
export function vehicleWords({ name, plate }: ReleaseVehicle): LocalizedText {
  if (plate === null) return name;
  const { derived, ...texts } = name;
  const plated = Object.entries(texts).map(([language, text]) => [language, `${text} ${plate}`]);
  return { ...(Object.fromEntries(plated) as LocalizedText), ...(derived && { derived }) };
}

/** What is on when, where and with whom: of a release, or of the draft as it would be released. */
export type Timetable = Pick<ReleaseSnapshot, 'edition' | 'places' | 'delegations' | 'activities'>;

/**
 * What somebody may read of a timetable: all of it (null), or only what some delegations do, and then nothing of who
 * else comes.
 */
export function timetableWithin(
  { edition, places, delegations, activities }: Timetable,
  delegationIds: readonly string[] | null,
): Timetable {
  if (delegationIds === null) return { edition, places, delegations, activities };
  const own = new Set(delegationIds);
  const theirs = activities
    .filter((activity) => activity.delegationIds.some((id) => own.has(id)))
    .map((activity) => ({
      ...activity,
      delegationIds: activity.delegationIds.filter((id) => own.has(id)),
      ...(activity.groups && { groups: activity.groups.filter(({ delegationId }) => own.has(delegationId)) }),
      personIds: [],
      excusedPersonIds: [],
    }));
  const stops = new Set(theirs.flatMap(({ placeId, toPlaceId }) => [placeId, toPlaceId]));
  const venues = new Set(places.flatMap(({ id, parentId }) => (stops.has(id) ? [parentId] : [])));
  return {
    edition,
    places: places.filter(({ id }) => stops.has(id) || venues.has(id)),
    delegations: delegations.filter(({ id }) => own.has(id)),
    activities: theirs,
  };
}
