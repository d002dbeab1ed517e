import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AccessModule } from './access/access.module.js';
import { AuditModule } from './audit/audit.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DelegatesModule } from './delegates/delegates.module.js';
import { DelegationsModule } from './delegations/delegations.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { HealthModule } from './health/health.module.js';
import { BodyPipe } from './http/body.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ObservabilityModule } from './observability/observability.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlacesModule } from './places/places.module.js';
import { SettingsModule } from './settings/settings.module.js';
import type { Settings } from './settings/settings.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { TravelTimesModule } from './travel-times/travel-times.module.js';
import { UsersModule } from './users/users.module.js';

const features = [
  EditionsModule,
  OrganisationsModule,
  PeopleModule,
  PlacesModule,
  TravelTimesModule,
  DelegationsModule,
  DelegatesModule,
  UsersModule,
  AuditModule,
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
        AccessModule,
        SignInModule,
        HealthModule,
        ...features,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: BodyPipe },
      ],
    };
  }
}
