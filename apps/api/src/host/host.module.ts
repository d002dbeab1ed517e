import { Module } from '@nestjs/common';
import { HostLinkExchangeController, HostLinksController } from './host-links.controller.js';
import { HostLinksService } from './host-links.service.js';
import { HostVisitController } from './host-visit.controller.js';
import { HostVisitService } from './host-visit.service.js';

@Module({
  controllers: [HostLinksController, HostLinkExchangeController, HostVisitController],
  providers: [HostLinksService, HostVisitService],
})
export class HostModule {}
