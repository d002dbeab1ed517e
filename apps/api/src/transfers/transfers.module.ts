import { Module } from '@nestjs/common';
import { SchedulingModule } from '../scheduling/scheduling.module.js';
import { TransferProposalsController } from './transfer-proposals.controller.js';
import { TransferProposalsService } from './transfer-proposals.service.js';
import { TransfersController } from './transfers.controller.js';
import { TransfersService } from './transfers.service.js';

@Module({
  imports: [SchedulingModule],
  controllers: [TransfersController, TransferProposalsController],
  providers: [TransfersService, TransferProposalsService],
})
export class TransfersModule {}
