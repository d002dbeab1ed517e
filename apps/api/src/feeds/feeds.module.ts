import { Module } from '@nestjs/common';
import { ItineraryModule } from '../itinerary/itinerary.module.js';
import { Attempts } from '../sign-in/attempts.js';
import { FeedCalendarsService } from './feed-calendars.service.js';
import { FeedsController, OwnFeedController } from './feeds.controller.js';
import { FeedsService } from './feeds.service.js';

@Module({
  imports: [ItineraryModule],
  controllers: [FeedsController, OwnFeedController],
  providers: [Attempts, FeedsService, FeedCalendarsService],
})
export class FeedsModule {}
