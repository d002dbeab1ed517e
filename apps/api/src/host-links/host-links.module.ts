import { Module } from '@nestjs/common';
import { HostLinkExchangeController } from './host-link-exchange.controller.js';
import { HostLinksController } from './host-links.controller.js';
import { HostLinksService } from './host-links.service.js';

@Module({ controllers: [HostLinksController, HostLinkExchangeController], providers: [HostLinksService] })
export class HostLinksModule {}
