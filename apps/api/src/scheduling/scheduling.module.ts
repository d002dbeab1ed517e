import { Module } from '@nestjs/common';
import { ActivitiesController } from './activities.controller.js';
import { ActivitiesService } from './activities.service.js';
import { Scheduling } from './scheduling.service.js';

@Module({
  controllers: [ActivitiesController],
  providers: [ActivitiesService, Scheduling],
  exports: [Scheduling],
})
export class SchedulingModule {}
