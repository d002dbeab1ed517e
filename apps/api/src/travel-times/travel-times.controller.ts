import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import {
  CreateRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
} from '../http/routes.js';
import { TravelTimeDto, TravelTimeInput, TravelTimeReplacement } from './travel-time.dto.js';
import { travelTimeView } from './travel-time.view.js';
import { TravelTimesService } from './travel-times.service.js';

@ApiTags('travel-times')
@Controller('travel-times')
export class TravelTimesController {
  constructor(private readonly travelTimes: TravelTimesService) {}

  @ListRoute(travelTimeView, TravelTimeDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.travelTimes.list(caller, query);
  }

  @ReadRoute('travelTime', TravelTimeDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.travelTimes.one(caller, id);
  }

  @CreateRoute('travelTime', TravelTimeInput, TravelTimeDto)
  create(@WithCaller() caller: Caller, @Body() body: TravelTimeInput) {
    return this.travelTimes.create(caller, body);
  }

  @ReplaceRoute('travelTime', TravelTimeReplacement, TravelTimeDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: TravelTimeReplacement) {
    return this.travelTimes.replace(caller, id, body);
  }

  @RemoveRoute('travelTime')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.travelTimes.remove(caller, id, version);
  }
}
