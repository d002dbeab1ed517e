import type { Schemas } from '@yutai/api-client';

/** Records as the API answers them: its OpenAPI document is the one place that says what they have. */
export type Organisation = Schemas['OrganisationDto'];
export type Person = Schemas['PersonDto'];
export type Place = Schemas['PlaceDto'];
export type OpeningHours = Schemas['OpeningHoursDto'];
export type TravelTime = Schemas['TravelTimeDto'];
export type Edition = Schemas['EditionDto'];
export type Delegation = Schemas['DelegationDto'];
export type Delegate = Schemas['DelegateDto'];
export type User = Schemas['UserDto'];
export type AuditEntry = Schemas['AuditEntryDto'];

export type Activity = Schemas['ActivityDto'];
export type SiteVisit = Schemas['SiteVisitDto'];
/** A photo or a document of a record; no page of its own. */
export type StoredFile = Schemas['FileDto'];
export type Session = Schemas['SessionDto'];
/** Something that waits for somebody; no record of its own. */
export type Waiting = Schemas['WaitingDto'];
/** Written by publishing; no record of its own page. */
export type Notice = Schemas['NoticeDto'];
/** How far a delegate is with the latest release; no record of its own page. */
export type Reading = Schemas['ReadingDto'];
/** Written by the daily job; no record of its own page. */
export type Reminder = Schemas['ReminderDto'];
/** A robot of a chat group, or a machine, that is told of releases. */
export type Webhook = Schemas['WebhookDto'];
export type NoticePreview = Schemas['NoticePreviewDto'];
export type Meeting = Schemas['MeetingDto'];
export type Transfer = Schemas['TransferDto'];
export type Vehicle = Schemas['VehicleDto'];
export type CrewMember = Schemas['CrewMemberDto'];
export type Override = Schemas['OverrideInput'];
/** With who gave it, and when. */
export type KeptOverride = Schemas['OverrideDto'];
export type NamedPerson = Schemas['NamedPersonInput'];
export type NamedPart = Schemas['NamedPart'];
export type Speaker = Schemas['SpeakerInput'];
export type RunningOrderItem = Schemas['RunningOrderItemInput'];
/** Only where a single one is read it has its difference. */
export type Release = Schemas['ReleaseDto'] & Partial<Schemas['ReleaseWithDifferenceDto']>;

export type Agreement = Schemas['AgreementDto'];
export type Party = Schemas['PartyDto'];
export type AgreementMove = Schemas['MoveDto'];
export type Amount = Schemas['AmountDto'];
export type Totals = Schemas['TotalsDto'];
/** A progress sheet that was taken in; no record of its own page. */
export type ProgressImport = Schemas['ProgressImportDto'];
/** An edition as it is counted now. */
export type Picture = Schemas['PictureDto'];
export type GroupTotal = Schemas['GroupTotalDto'];
export type TotalLines = Schemas['TotalLinesDto'];
export type TotalLine = Schemas['TotalLineDto'];
/** A session as the place where agreements are signed. */
export type Ceremony = Schemas['CeremonyDto'];
export type CeremonyItem = Schemas['CeremonyItemDto'];
export type Screen = Schemas['ScreenDto'];
export type ScreenProject = Schemas['ScreenProjectDto'];
export type Enquiry = Schemas['EnquiryDto'];
export type ThreadEntry = Schemas['ThreadEntryDto'];
export type Indicator = Schemas['IndicatorDto'];
export type IndicatorValue = Schemas['IndicatorValueDto'];

/** What every editable record has besides its own fields. */
export type Kept = Pick<Organisation, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'illustrative'>;

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
  files: StoredFile;
  sessions: Session;
  meetings: Meeting;
  transfers: Transfer;
  vehicles: Vehicle;
  'crew-members': CrewMember;
  releases: Release;
  webhooks: Webhook;
  agreements: Agreement;
  ceremonies: Ceremony;
  enquiries: Enquiry;
  indicators: Indicator;
  users: User;
  'audit-entries': AuditEntry;
}
export type ResourceName = keyof Records;
