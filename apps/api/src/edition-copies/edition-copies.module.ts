import { Module } from '@nestjs/common';
import { DelegationsModule } from '../delegations/delegations.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { SessionsModule } from '../sessions/sessions.module.js';
import { SiteVisitsModule } from '../site-visits/site-visits.module.js';
import { EditionCopiesController } from './edition-copies.controller.js';
import { EditionCopiesService } from './edition-copies.service.js';

@Module({
  imports: [EditionsModule, DelegationsModule, SessionsModule, SiteVisitsModule],
  controllers: [EditionCopiesController],
  providers: [EditionCopiesService],
})
export class EditionCopiesModule {}
