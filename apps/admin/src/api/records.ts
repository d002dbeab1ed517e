import type { DelegateRole, Language, LocalizedText, PlaceKind, Role, Side } from '@yutai/domain';
import type { Activity, Release, Session, SiteVisit } from './activity-records';
import type { Agreement, Enquiry, Indicator } from './follow-up-records';
import type { Kept } from './kept';

export type { Kept };

export interface Organisation extends Kept {
  name: LocalizedText;
  abbreviation: string | null;
  side: Side;
  districtCode: string | null;
  inChongqingSince: number | null;
  website: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  notes: string | null;
}

export interface Person extends Kept {
  name: LocalizedText;
  title: LocalizedText | null;
  organisationId: string | null;
  organisationName: LocalizedText | null;
  side: Side;
  language: Language;
  phone: string | null;
  email: string | null;
  notes: string | null;
}

/** Days of the week from 1 (Monday) to 7, with wall clocks "09:00" in the edition's time zone. */
export interface OpeningHours {
  days: number[];
  opens: string;
  closes: string;
}

export interface Place extends Kept {
  parentId: string | null;
  parentName: LocalizedText | null;
  kind: PlaceKind;
  name: LocalizedText;
  address: LocalizedText | null;
  districtCode: string | null;
  /** WGS-84 degrees. */
  latitude: number | null;
  longitude: number | null;
  organisationId: string | null;
  organisationName: LocalizedText | null;
  openingHours: OpeningHours[] | null;
  groupsAtOnce: number | null;
  capacity: number | null;
  notes: string | null;
}

export interface TravelTime extends Kept {
  fromPlaceId: string | null;
  fromPlaceName: LocalizedText | null;
  toPlaceId: string | null;
  toPlaceName: LocalizedText | null;
  fromDistrictCode: string | null;
  toDistrictCode: string | null;
  minutes: number;
  source: string | null;
}

export interface Edition extends Kept {
  ordinal: number;
  year: number;
  name: LocalizedText;
  city: string | null;
  /** IANA */
  timeZone: string;
  startsOn: string;
  endsOn: string;
  seasonStartsOn: string;
  seasonEndsOn: string;
  coHostIds: string[];
  /** In the order of coHostIds. */
  coHostNames: LocalizedText[];
  notes: string | null;
}

export interface Delegation extends Kept {
  editionId: string;
  organisationId: string | null;
  organisationName: LocalizedText | null;
  name: LocalizedText;
  interests: LocalizedText[];
  expectedHeadcount: number | null;
  arrivesAt: string | null;
  departsAt: string | null;
  liaisonId: string | null;
  liaisonName?: string | null;
  delegateCount: number;
  notes: string | null;
}

export interface Delegate extends Kept {
  editionId: string;
  delegationId: string;
  delegationName: LocalizedText;
  personId: string;
  personName: LocalizedText;
  organisationName: LocalizedText | null;
  /** Of the person. */
  phone?: string | null;
  email?: string | null;
  liaisonId: string | null;
  /** Whether they hold a link that opens their itinerary. */
  hasLink: boolean;
  role: DelegateRole;
  rank: number;
  groupName: string | null;
  arrivesAt: string | null;
  departsAt: string | null;
  notes: string | null;
}

export interface User extends Kept {
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  /** Written, never read. */
  password?: string;
}

export interface AuditEntry {
  id: number;
  at: string;
  actor: string;
  /** Of an account; the system's own writes have none. */
  actorName?: string | null;
  requestId: string | null;
  action: 'insert' | 'update' | 'delete';
  entity: string;
  entityId: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** The records of each resource, under the names the API gives them. */
export interface Records {
  organisations: Organisation;
  people: Person;
  places: Place;
  'travel-times': TravelTime;
  editions: Edition;
  delegations: Delegation;
  delegates: Delegate;
  activities: Activity;
  'site-visits': SiteVisit;
  sessions: Session;
  releases: Release;
  agreements: Agreement;
  enquiries: Enquiry;
  indicators: Indicator;
  users: User;
  'audit-entries': AuditEntry;
}
export type ResourceName = keyof Records;
