import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { DelegatesController } from './delegates.controller.js';
import { DelegatesService } from './delegates.service.js';

@Module({ imports: [SchedulingModule], controllers: [DelegatesController], providers: [DelegatesService] })
export class DelegatesModule {}
