import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AgreementsModule } from './agreements/agreements.module.js';
import { AttendanceModule } from './attendance/attendance.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CeremoniesModule } from './ceremonies/ceremonies.module.js';
import { CrewMembersModule } from './crew-members/crew-members.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DelegatesModule } from './delegates/delegates.module.js';
import { DelegationsModule } from './delegations/delegations.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EditionCopiesModule } from './edition-copies/edition-copies.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { EnquiriesModule } from './enquiries/enquiries.module.js';
import { FeedsModule } from './feeds/feeds.module.js';
import { FilesModule } from './files/files.module.js';
import { GuardModule } from './guard/guard.module.js';
import { GroupsModule } from './groups/groups.module.js';
import { HandbookModule } from './handbook/handbook.module.js';
import { HealthModule } from './health/health.module.js';
import { HostModule } from './host/host.module.js';
import { HousekeepingModule } from './housekeeping/housekeeping.module.js';
import { BodyPipe } from './http/body.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { ItineraryModule } from './itinerary/itinerary.module.js';
import { LinksModule } from './links/links.module.js';
import { LiveModule } from './live/live.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { ObservabilityModule } from './observability/observability.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlacesModule } from './places/places.module.js';
import { ReleasesModule } from './releases/releases.module.js';
import { ReadingsModule } from './readings/readings.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { SchedulingModule } from './scheduling/scheduling.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import type { Settings } from './settings/settings.js';
import { SettingsModule } from './settings/settings.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { SiteVisitsModule } from './site-visits/site-visits.module.js';
import { TransfersModule } from './transfers/transfers.module.js';
import { TravelTimesModule } from './travel-times/travel-times.module.js';
import { UsersModule } from './users/users.module.js';
import { VehiclesModule } from './vehicles/vehicles.module.js';
import { WaitingModule } from './waiting/waiting.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** What people ask for: a worker has none of it. */
const features = [
  SignInModule,
  EditionsModule,
  OrganisationsModule,
  PeopleModule,
  PlacesModule,
  TravelTimesModule,
  DelegationsModule,
  DelegatesModule,
  GroupsModule,
  HandbookModule,
  IntakeModule,
  ProgressModule,
  SchedulingModule,
  CrewMembersModule,
  SessionsModule,
  SiteVisitsModule,
  FilesModule,
  VehiclesModule,
  TransfersModule,
  MeetingsModule,
  EditionCopiesModule,
  WaitingModule,
  WebhooksModule,
  NoticesModule,
  ReleasesModule,
  LinksModule,
  HostModule,
  ItineraryModule,
  FeedsModule,
  AgreementsModule,
  ReadingsModule,
  AttendanceModule,
  RemindersModule,
  CeremoniesModule,
  EnquiriesModule,
  IndicatorsModule,
  DocumentsModule,
  UsersModule,
  AuditModule,
  LiveModule,
];

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.with(settings),
        DatabaseModule,
        ObservabilityModule,
        GuardModule,
        HealthModule,
        ...(settings.ROLE === 'worker' ? [] : features),
        ...(settings.ROLE === 'web' ? [] : [HousekeepingModule, OutboxModule]),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: BodyPipe },
      ],
    };
  }
}
