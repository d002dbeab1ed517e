import { Module } from '@nestjs/common';
import { TravelTimesController } from './travel-times.controller.js';
import { TravelTimesService } from './travel-times.service.js';

@Module({ controllers: [TravelTimesController], providers: [TravelTimesService] })
export class TravelTimesModule {}
