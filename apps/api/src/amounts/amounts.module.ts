import { Module } from '@nestjs/common';
import { AmountsController } from './amounts.controller.js';
import { AmountsService } from './amounts.service.js';

@Module({ controllers: [AmountsController], providers: [AmountsService] })
export class AmountsModule {}
