import { Module } from '@nestjs/common';
import { Attempts } from '../sign-in/attempts.js';
import { HostLinkLookup } from './host-link-lookup.js';
import { HostLinkExchangeController, HostLinksController } from './host-links.controller.js';
import { HostLinksService } from './host-links.service.js';
import { HostVisitController } from './host-visit.controller.js';
import { HostVisitService } from './host-visit.service.js';

@Module({
  controllers: [HostLinksController, HostLinkExchangeController, HostVisitController],
  providers: [Attempts, HostLinkLookup, HostLinksService, HostVisitService],
})
export class HostModule {}
