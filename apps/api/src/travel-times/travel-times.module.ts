import { Module } from '@nestjs/common';
import { Settings } from '../settings/settings.js';
import { FillTravelTimesController } from './fill-travel-times.controller.js';
import { NoRouting, OsrmProvider } from './osrm-provider.js';
import { RoutingProvider } from './routing-provider.js';
import { RoutingService } from './routing.service.js';
import { TravelSheetController } from './travel-sheet.controller.js';
import { TravelSheetService } from './travel-sheet.service.js';
import { TravelTimesController } from './travel-times.controller.js';
import { TravelTimesService } from './travel-times.service.js';

const routing = {
  provide: RoutingProvider,
  inject: [Settings],
  useFactory: ({ ROUTING_URL, ROUTING_TIMEOUT }: Settings) =>
    ROUTING_URL ? new OsrmProvider(ROUTING_URL, ROUTING_TIMEOUT * 1000) : new NoRouting(),
};

@Module({
  controllers: [TravelTimesController, TravelSheetController, FillTravelTimesController],
  providers: [TravelTimesService, TravelSheetService, RoutingService, routing],
})
export class TravelTimesModule {}
