import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { FilledDto } from './routing.dto.js';
import { RoutingService } from './routing.service.js';

@ApiTags('travel-times')
@Controller('editions')
export class FillTravelTimesController {
  constructor(private readonly routing: RoutingService) {}

  @VerbRoute('travelTime', 'fill-travel-times', {
    summary: 'Ask the routing service about the ways between its places that nobody has entered',
    answer: FilledDto,
    unversioned: true,
  })
  fill(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.routing.fill(caller, id);
  }
}
