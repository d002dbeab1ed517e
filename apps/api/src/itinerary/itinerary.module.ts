import { Module } from '@nestjs/common';
import { ItinerariesService } from './itineraries.service.js';
import { ItineraryController } from './itinerary.controller.js';

@Module({ controllers: [ItineraryController], providers: [ItinerariesService] })
export class ItineraryModule {}
