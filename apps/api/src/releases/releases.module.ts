import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/notices.module.js';
import { PublishController } from './publish.controller.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesService } from './releases.service.js';
import { RestorationsController } from './restorations.controller.js';
import { RestoreService } from './restore.service.js';
import { TimetablesService } from './timetables.service.js';

@Module({
  imports: [NoticesModule],
  controllers: [ReleasesController, PublishController, RestorationsController],
  providers: [ReleasesService, RestoreService, TimetablesService],
})
export class ReleasesModule {}
