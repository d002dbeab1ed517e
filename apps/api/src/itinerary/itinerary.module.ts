import { Module } from '@nestjs/common';
import { Attempts } from '../sign-in/attempts.js';
import { ChangesKept } from './changes-kept.js';
import { ContactsController } from './contacts.controller.js';
import { ContactsService } from './contacts.service.js';
import { ItinerariesService } from './itineraries.service.js';
import { ItineraryController } from './itinerary.controller.js';
import { OwnMarksService } from './own-marks.service.js';
import { ReadingsService } from './readings.service.js';
import { ReleasesKept } from './releases-kept.js';

@Module({
  controllers: [ItineraryController, ContactsController],
  providers: [
    Attempts,
    ChangesKept,
    ContactsService,
    ItinerariesService,
    OwnMarksService,
    ReadingsService,
    ReleasesKept,
  ],
  exports: [ReleasesKept],
})
export class ItineraryModule {}
