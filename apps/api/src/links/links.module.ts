import { Module } from '@nestjs/common';
import { Attempts } from '../sign-in/attempts.js';
import { DelegateLinkLookup } from './delegate-link-lookup.js';
import { DelegationLinksController, LinkExchangeController, LinksController } from './links.controller.js';
import { LinksService } from './links.service.js';

@Module({
  controllers: [LinksController, DelegationLinksController, LinkExchangeController],
  providers: [Attempts, DelegateLinkLookup, LinksService],
})
export class LinksModule {}
