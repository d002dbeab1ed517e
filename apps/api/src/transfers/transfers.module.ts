import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';

@Module({ imports: [SchedulingModule], controllers: [TransfersController], providers: [TransfersService] })
export class TransfersModule {}
