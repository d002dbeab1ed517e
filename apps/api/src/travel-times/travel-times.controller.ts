import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { RecordRoutes } from '../http/record-routes.js';
import { FigureRoute } from '../http/read-routes.js';
import { BatchRoute } from '../http/write-routes.js';
import { RoutingDto } from './routing.dto.js';
import { RoutingService } from './routing.service.js';
import { TravelTimeDto, TravelTimeInput, TravelTimeReplacement } from './travel-time.dto.js';
import { travelTimeView } from './travel-time.view.js';
import { ChangedTravelTimesDto, TravelTimeChangesInput } from './travel-times-change.dto.js';
import { TravelTimesService } from './travel-times.service.js';

@ApiTags('travel-times')
@Controller('travel-times')
export class TravelTimesController extends RecordRoutes(travelTimeView, {
  input: TravelTimeInput,
  replacement: TravelTimeReplacement,
  answer: TravelTimeDto,
}) {
  constructor(
    private readonly travelTimes: TravelTimesService,
    private readonly routing: RoutingService,
  ) {
    super(travelTimes);
  }

  @FigureRoute('travelTime', 'routing', {
    summary: 'Whether a routing service can be asked',
    answer: RoutingDto,
    query: {},
  })
  routingService() {
    return this.routing.available();
  }

  @BatchRoute('travelTime', 'changes', {
    summary: 'Change several pairs at once, all or none',
    body: TravelTimeChangesInput,
    answer: ChangedTravelTimesDto,
  })
  change(@WithCaller() caller: Caller, @Body() body: TravelTimeChangesInput) {
    return this.travelTimes.change(caller, body);
  }
}
