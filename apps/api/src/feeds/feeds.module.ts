import { Module } from '@nestjs/common';
import { ItineraryModule } from '../itinerary/itinerary.module.js';
import { FeedCalendarsService } from './feed-calendars.service.js';
import { FeedsController, OwnFeedController } from './feeds.controller.js';
import { FeedsService } from './feeds.service.js';

@Module({
  imports: [ItineraryModule],
  controllers: [FeedsController, OwnFeedController],
  providers: [FeedsService, FeedCalendarsService],
})
export class FeedsModule {}
