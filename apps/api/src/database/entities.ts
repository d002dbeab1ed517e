import { AgreementParty } from '../agreements/agreement-party.entity.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { Amount } from '../agreements/amount.entity.js';
import { Mark } from '../attendance/mark.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { CeremonyItem } from '../ceremonies/ceremony-item.entity.js';
import { CrewMember } from '../crew-members/crew-member.entity.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { ReplacedBadge } from '../delegates/replaced-badge.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { EnquiryReply } from '../enquiries/enquiry-reply.entity.js';
import { Enquiry } from '../enquiries/enquiry.entity.js';
import { DelegationGroupMember } from '../groups/delegation-group-member.entity.js';
import { DelegationGroup } from '../groups/delegation-group.entity.js';
import { Feed } from '../feeds/feed.entity.js';
import { HostLink } from '../host/host-link.entity.js';
import { StoredFile } from '../files/file.entity.js';
import { IndicatorValue } from '../indicators/indicator-value.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { Link } from '../links/link.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { NoticeAttempt } from '../notices/notice-attempt.entity.js';
import { Notice } from '../notices/notice.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';
import { District } from '../reference/district.entity.js';
import { Sector } from '../reference/sector.entity.js';
import { ProgressImport } from '../progress/progress-import.entity.js';
import { Reading } from '../readings/reading.entity.js';
import { Release } from '../releases/release.entity.js';
import { Restoration } from '../releases/restoration.entity.js';
import { ActivityDelegation } from '../scheduling/activity-delegation.entity.js';
import { ActivityGroup } from '../scheduling/activity-group.entity.js';
import { ActivityPerson } from '../scheduling/activity-person.entity.js';
import { Activity } from '../scheduling/activity.entity.js';
import { Booking } from '../scheduling/booking.entity.js';
import { Resource } from '../scheduling/resource.entity.js';
import { SessionItem } from '../sessions/session-item.entity.js';
import { SessionSpeaker } from '../sessions/session-speaker.entity.js';
import { Session } from '../sessions/session.entity.js';
import { Reminder } from '../reminders/reminder.entity.js';
import { SiteVisit } from '../site-visits/site-visit.entity.js';
import { Transfer } from '../transfers/transfer.entity.js';
import { TravelTime } from '../travel-times/travel-time.entity.js';
import { AppUser } from '../users/app-user.entity.js';
import { Vehicle } from '../vehicles/vehicle.entity.js';
import { Webhook } from '../webhooks/webhook.entity.js';

/** Every table that the migrations and the entities must agree on. */
export const entities = [
  AuditEntry,
  AppUser,
  District,
  Sector,
  Organisation,
  Person,
  Place,
  TravelTime,
  Edition,
  Delegation,
  Delegate,
  ReplacedBadge,
  CrewMember,
  DelegationGroup,
  DelegationGroupMember,
  Resource,
  Activity,
  ActivityDelegation,
  ActivityGroup,
  ActivityPerson,
  Booking,
  Mark,
  SiteVisit,
  StoredFile,
  Vehicle,
  Webhook,
  Transfer,
  Meeting,
  Release,
  Restoration,
  Notice,
  NoticeAttempt,
  Reading,
  Link,
  HostLink,
  Feed,
  Session,
  SessionSpeaker,
  SessionItem,
  Agreement,
  AgreementParty,
  Amount,
  ProgressImport,
  CeremonyItem,
  Reminder,
  Enquiry,
  EnquiryReply,
  Indicator,
  IndicatorValue,
];
