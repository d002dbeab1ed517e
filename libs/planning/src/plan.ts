import type {
  ActivityKind,
  ActivityStatus,
  CrewDuty,
  HostAnswer,
  LocalizedText,
  PlaceKind,
  ResourceKind,
  SessionKind,
  SpokenLanguage,
} from '@yutai/domain';

/** A time range of instants, RFC 3339 with an offset; half-open, so that the end is free again. */
export interface InstantRange {
  startsAt: string;
  endsAt: string;
}

export interface PlanEdition {
  id: string;
  /** IANA, "Asia/Shanghai": opening hours and days are read in it. */
  timeZone: string;
  /** The days of the Week, "2025-09-15", both included. */
  startsOn: string;
  endsOn: string;
  seasonStartsOn: string;
  seasonEndsOn: string;
}

/** Days of the week from 1, Monday, to 7; the wall clock of the edition, "09:00" to "17:00" or "24:00". */
export interface OpeningHours {
  days: number[];
  opens: string;
  closes: string;
}

export interface PlanPlace {
  id: string;
  /** The place that this one is a room of. A room is booked by one activity at a time. */
  parentId: string | null;
  kind: PlaceKind;
  name: LocalizedText;
  districtCode: string | null;
  /** WGS-84 degrees. */
  latitude: number | null;
  longitude: number | null;
  /** null: always open. A room without hours of its own has those of the place it is in. */
  openingHours: OpeningHours[] | null;
  /** How many groups a place that is no room receives at once; null: any number. */
  groupsAtOnce: number | null;
  /** How many people fit; null: any number. */
  capacity: number | null;
}

/** Minutes on the road between two places, or between two districts; good for the way back too. */
export interface TravelTime {
  fromPlaceId: string | null;
  toPlaceId: string | null;
  fromDistrictCode: string | null;
  toDistrictCode: string | null;
  minutes: number;
}

export interface PlanDelegation {
  id: string;
  name: LocalizedText;
  headcount: number;
  /** When it is in town; null: not known yet. */
  stays: InstantRange | null;
}

/** A part of a delegation that goes its own way for a while. */
export interface PlanGroup {
  id: string;
  delegationId: string;
  /** null where it may not be told. */
  name: LocalizedText | null;
  headcount: number;
}

/** Somebody who is named with an activity to guide, interpret, escort or drive. */
export interface CrewPart {
  personId: string;
  part: CrewDuty;
}

export interface PlanActivity {
  id: string;
  kind: ActivityKind;
  /** Where it is known: a banquet is a meal. */
  sessionKind?: SessionKind | null;
  title: LocalizedText;
  status: ActivityStatus;
  startsAt: string | null;
  endsAt: string | null;
  placeId: string | null;
  /** Where a transfer ends. */
  toPlaceId: string | null;
  /** All that take part, whole or by some of their groups. */
  delegationIds: string[];
  /** Of a delegation that has groups here, these alone take part; left out where all come whole. */
  groupIds?: string[];
  /** All it books, by id: delegations that come whole, groups, persons, rooms, vehicles. */
  resourceIds: string[];
  /** Of these, who are named themselves, and come whether or not their delegation does; left out where nobody is. */
  namedIds?: string[];
  /** Who would come with their delegation or group, and stays away; left out where nobody does. */
  excusedIds?: string[];
  headcount: number;
  /** Of all who are named, those with a part of the crew's; of the crew or not. */
  crew?: CrewPart[];
  /** What one of those who guide and interpret is to speak there. */
  languages?: SpokenLanguage[];
  /** Of a site visit: the organisation that receives. */
  hostId?: string | null;
  /** Of a site visit: what that organisation has said of it. */
  hostAnswer?: HostAnswer | null;
  version: number;
}

/** What kind an id in `resourceIds` is, where it is no delegation, group or room of the plan. */
export interface PlanResource {
  id: string;
  kind: ResourceKind;
  name: LocalizedText | null;
  /** Of a vehicle, the driver's not counted; null where nobody has said. */
  seats?: number | null;
}

/** Somebody of the edition's crew. */
export interface PlanCrewMember {
  /** The person's. */
  id: string;
  name: LocalizedText;
  duties: CrewDuty[];
  languages: SpokenLanguage[];
  /** null: at any hour. */
  workingHours: OpeningHours[] | null;
  /** The days on which they work, both included; null: from the first, to the last. */
  startsOn: string | null;
  endsOn: string | null;
}

export interface PlanHost {
  id: string;
  name: LocalizedText;
}

/** All that a board needs, and all that the conflict rules look at. */
export interface Plan {
  edition: PlanEdition;
  places: PlanPlace[];
  travel: TravelTime[];
  delegations: PlanDelegation[];
  groups?: PlanGroup[];
  activities: PlanActivity[];
  /** Vehicles, and names of persons where they may be told. An id that is listed nowhere is a person's. */
  resources?: PlanResource[];
  /** Of a liaison's plan only those who are with their delegations. */
  crew?: PlanCrewMember[];
  /** The organisations that receive its visits. */
  hosts?: PlanHost[];
}
