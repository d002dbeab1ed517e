import { Module } from '@nestjs/common';
import { PublishController } from './publish.controller.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesService } from './releases.service.js';

@Module({ controllers: [ReleasesController, PublishController], providers: [ReleasesService] })
export class ReleasesModule {}
