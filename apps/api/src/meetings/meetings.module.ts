import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsService } from './meetings.service.js';

@Module({ imports: [SchedulingModule], controllers: [MeetingsController], providers: [MeetingsService] })
export class MeetingsModule {}
