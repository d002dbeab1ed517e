import { Module } from '@nestjs/common';
import { ItinerariesService } from './itineraries.service.js';
import { ItineraryController } from './itinerary.controller.js';
import { ReadingsService } from './readings.service.js';

@Module({ controllers: [ItineraryController], providers: [ItinerariesService, ReadingsService] })
export class ItineraryModule {}
