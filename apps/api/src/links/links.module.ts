import { Module } from '@nestjs/common';
import { LinkExchangeController, LinksController } from './links.controller.js';
import { LinksService } from './links.service.js';

@Module({ controllers: [LinksController, LinkExchangeController], providers: [LinksService] })
export class LinksModule {}
