import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { GroupsController } from './groups.controller.js';
import { GroupsService } from './groups.service.js';

@Module({ imports: [SchedulingModule], controllers: [GroupsController], providers: [GroupsService] })
export class GroupsModule {}
