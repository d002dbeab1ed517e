import { Module } from '@nestjs/common';
import { LinkExchangeController } from './link-exchange.controller.js';
import { LinksController } from './links.controller.js';
import { LinksService } from './links.service.js';

@Module({ controllers: [LinksController, LinkExchangeController], providers: [LinksService] })
export class LinksModule {}
