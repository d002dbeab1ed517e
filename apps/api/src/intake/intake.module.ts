import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { IntakeController } from './intake.controller.js';
import { IntakeService } from './intake.service.js';

@Module({ imports: [SchedulingModule], controllers: [IntakeController], providers: [IntakeService] })
export class IntakeModule {}
