import type { DelegateRole, LocalizedText } from '@yutai/domain';
import type { ReleaseDelegate, ReleaseSnapshot, Timetable } from '@yutai/planning';

/** Which release, and when it was published: an RFC 3339 instant. */
export interface PublishedAs {
  number: number;
  publishedAt: string;
}

export interface HandbookRelease extends PublishedAs {
  snapshot: ReleaseSnapshot;
}

/** What a handbook is made of: what a release says, within what its reader may know, and beside it who its ids stand for. */
export interface HandbookRecord {
  release: PublishedAs;
  /** The one before it; null when there is none. */
  previous: PublishedAs | null;
  timetable: Timetable;
  /** What the previous one said, within the same. */
  before: Timetable | null;
  /** Left out of a release made before vehicles and crew were kept with it, of which they are not known. */
  desk?: ReleaseSnapshot['desk'];
  /** That of the previous one, likewise. */
  earlierDesk?: ReleaseSnapshot['desk'];
  delegates: ReleaseDelegate[];
  /** The delegations that it is for; null for all. */
  delegationIds: readonly string[] | null;
  /** Whether it tells phone numbers, rooms and flights. */
  contacts: boolean;
  known: KnownRecords;
}

/** What is on record now of those whom a release has ids of; who was deleted since is not among them. */
export interface KnownRecords {
  /** On the edition's wall clock: "2025-09-17 18:30". */
  readAt: string;
  delegations: KnownDelegation[];
  delegates: KnownDelegate[];
  people: KnownPerson[];
  vehicles: KnownVehicle[];
  /** Those that can be called; none to those who may not know. */
  places: KnownPlace[];
  /** For everybody, in the order in which the edition has them. */
  emergencyNumbers: { name: LocalizedText; phone: string }[];
}

export interface KnownDelegation {
  id: string;
  organisation: LocalizedText | null;
  /** Who looks after it; null to those who may not know. */
  liaison: Liaison | null;
  illustrative: string[];
}

export interface Liaison {
  name: string;
  /** null to those who may not know. */
  phone: string | null;
}

export interface KnownPlace {
  id: string;
  phone: string;
  illustrative: string[];
}

export interface KnownPerson {
  id: string;
  name: LocalizedText;
  title: LocalizedText | null;
  organisation: LocalizedText | null;
  /** null to those who may not know. */
  phone: string | null;
  illustrative: string[];
}

export interface Hotel {
  id: string;
  name: LocalizedText;
  address: LocalizedText | null;
  /** null to those who may not know. */
  phone: string | null;
  illustrative: string[];
}

export interface Journey {
  /** On the edition's wall clock. */
  at: string | null;
  number: string | null;
  terminal: string | null;
}

/** A delegate, with what is null to those who may not know it. */
export interface KnownDelegate extends KnownPerson {
  role: DelegateRole;
  rank: number;
  hotel: Hotel | null;
  room: string | null;
  arrival: Journey;
  departure: Journey;
}

export interface KnownVehicle {
  id: string;
  name: LocalizedText;
  plate: string | null;
  seats: number;
  operator: LocalizedText | null;
  illustrative: string[];
}
