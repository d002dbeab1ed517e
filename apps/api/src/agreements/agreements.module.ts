import { Module } from '@nestjs/common';
import { AgreementsController } from './agreements.controller.js';
import { AgreementsService } from './agreements.service.js';
import { AmountsController } from './amounts.controller.js';
import { AmountsService } from './amounts.service.js';

@Module({
  controllers: [AgreementsController, AmountsController],
  providers: [AgreementsService, AmountsService],
})
export class AgreementsModule {}
