import type { ActivityKind, ActivityStatus, LocalizedText, SessionKind } from '@yutai/domain';
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

export interface ReleaseDelegate {
  id: string;
  delegationId: string;
  personId: string;
  groupName: string | null;
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
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  /** What to wear and what is not allowed; left out where nothing is said of it. */
  safetyNotes?: LocalizedText;
  delegationIds: string[];
  /** People who are booked themselves: speakers, or a group's people. */
  personIds: string[];
  excusedPersonIds: string[];
  /** The fields that are made up for illustration. */
  illustrative: string[];
}

/** A timetable as it was published: never changed, and all that a delegate's page is made of. */
export interface ReleaseSnapshot {
  edition: ReleaseEdition;
  places: ReleasePlace[];
  travel: TravelTime[];
  delegates: ReleaseDelegate[];
  delegations: ReleaseDelegation[];
  activities: ReleaseActivity[];
}
