import { Foundation1767225600001 } from './migrations/1767225600001-foundation.js';
import { SignIn1767225600002 } from './migrations/1767225600002-sign-in.js';
import { Directory1767225600003 } from './migrations/1767225600003-directory.js';
import { Timetable1767225600004 } from './migrations/1767225600004-timetable.js';
import { FollowUp1767225600005 } from './migrations/1767225600005-follow-up.js';
import { Publishing1767225600006 } from './migrations/1767225600006-publishing.js';
import { IllustrativeParts1767225600007 } from './migrations/1767225600007-illustrative-parts.js';
import { Lists1767225600008 } from './migrations/1767225600008-lists.js';
import { UnusedColumns1767225600009 } from './migrations/1767225600009-unused-columns.js';
import { BookingStatementCheck1767225600010 } from './migrations/1767225600010-booking-statement-check.js';
import { LiveChanges1767225600011 } from './migrations/1767225600011-live-changes.js';
import { PasswordChanged1767225600012 } from './migrations/1767225600012-password-changed.js';
import { KnownTimeZones1767225600013 } from './migrations/1767225600013-known-time-zones.js';
import { Vehicles1767225600014 } from './migrations/1767225600014-vehicles.js';
import { Meetings1767225600015 } from './migrations/1767225600015-meetings.js';
import { HostLinks1767225600016 } from './migrations/1767225600016-host-links.js';
import { TouchedParts1767225600017 } from './migrations/1767225600017-touched-parts.js';
import { Stays1767225600018 } from './migrations/1767225600018-stays.js';
import { Askers1767225600019 } from './migrations/1767225600019-askers.js';
import { Notices1767225600020 } from './migrations/1767225600020-notices.js';
import { Files1767225600021 } from './migrations/1767225600021-files.js';
import { Reception1767225600022 } from './migrations/1767225600022-reception.js';
import { Crew1767225600023 } from './migrations/1767225600023-crew.js';
import { Groups1767225600024 } from './migrations/1767225600024-groups.js';
import { Milestones1767225600025 } from './migrations/1767225600025-milestones.js';
import { Ceremonies1767225600027 } from './migrations/1767225600027-ceremonies.js';
import { Restorations1767225600028 } from './migrations/1767225600028-restorations.js';
import { Evidence1767225600030 } from './migrations/1767225600030-evidence.js';
import { LapsedAnswers1767225600031 } from './migrations/1767225600031-lapsed-answers.js';
import { ComparableIndicators1767225600032 } from './migrations/1767225600032-comparable-indicators.js';
import { NameKeys1767225600034 } from './migrations/1767225600034-name-keys.js';
import { ProgressImports1767225600037 } from './migrations/1767225600037-progress-imports.js';
import { Readings1767225600039 } from './migrations/1767225600039-readings.js';
import { Reminders1767225600040 } from './migrations/1767225600040-reminders.js';
import { Replies1767225600041 } from './migrations/1767225600041-replies.js';
import { Signings1767225600043 } from './migrations/1767225600043-signings.js';
import { ReminderStatus1767225600048 } from './migrations/1767225600048-reminder-status.js';
import { VoidedAgreements1767225600060 } from './migrations/1767225600060-voided-agreements.js';
import { ForgottenOccasions1767225600063 } from './migrations/1767225600063-forgotten-occasions.js';
import { DelegatesDocuments1767225600071 } from './migrations/1767225600071-delegates-documents.js';
import { Questions1767225600072 } from './migrations/1767225600072-questions.js';
import { Feeds1767225600075 } from './migrations/1767225600075-feeds.js';
import { Attendance1767225600087 } from './migrations/1767225600087-attendance.js';
import { Outbox1767225600080 } from './migrations/1767225600080-outbox.js';
import { Contacts1767225600090 } from './migrations/1767225600090-contacts.js';
import { Webhooks1767225600091 } from './migrations/1767225600091-webhooks.js';
import { OrganisationProfile1767225600094 } from './migrations/1767225600094-organisation-profile.js';
import { MarksInOrder1767225600096 } from './migrations/1767225600096-marks-in-order.js';
import { FeedsEnd1767225600100 } from './migrations/1767225600100-feeds-end.js';
import { HostLinksEnd1767225600103 } from './migrations/1767225600103-host-links-end.js';
import { FeedsEndWithMoves1767225600102 } from './migrations/1767225600102-feeds-end-with-moves.js';
import { PracticalTopics1767225600101 } from './migrations/1767225600101-practical-topics.js';

export const migrations = [
  Foundation1767225600001,
  SignIn1767225600002,
  Directory1767225600003,
  Timetable1767225600004,
  FollowUp1767225600005,
  Publishing1767225600006,
  IllustrativeParts1767225600007,
  Lists1767225600008,
  UnusedColumns1767225600009,
  BookingStatementCheck1767225600010,
  LiveChanges1767225600011,
  PasswordChanged1767225600012,
  KnownTimeZones1767225600013,
  Vehicles1767225600014,
  Meetings1767225600015,
  HostLinks1767225600016,
  TouchedParts1767225600017,
  Stays1767225600018,
  Askers1767225600019,
  Notices1767225600020,
  Files1767225600021,
  Reception1767225600022,
  Crew1767225600023,
  Groups1767225600024,
  Milestones1767225600025,
  Ceremonies1767225600027,
  Restorations1767225600028,
  Evidence1767225600030,
  LapsedAnswers1767225600031,
  ComparableIndicators1767225600032,
  NameKeys1767225600034,
  ProgressImports1767225600037,
  Readings1767225600039,
  Reminders1767225600040,
  Replies1767225600041,
  Signings1767225600043,
  ReminderStatus1767225600048,
  VoidedAgreements1767225600060,
  ForgottenOccasions1767225600063,
  DelegatesDocuments1767225600071,
  Questions1767225600072,
  Feeds1767225600075,
  Attendance1767225600087,
  Outbox1767225600080,
  Contacts1767225600090,
  Webhooks1767225600091,
  OrganisationProfile1767225600094,
  MarksInOrder1767225600096,
  FeedsEnd1767225600100,
  PracticalTopics1767225600101,
  FeedsEndWithMoves1767225600102,
  HostLinksEnd1767225600103,
];
