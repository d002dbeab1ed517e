import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { ListQuery, ListRoute } from '../http/read-routes.js';
import { WaitingDto } from './waiting.dto.js';
import { WaitingService } from './waiting.service.js';
import { waitingView } from './waiting.view.js';

@ApiTags('waiting')
@Controller('waiting')
export class WaitingController {
  constructor(private readonly waiting: WaitingService) {}

  @ListRoute(waitingView, WaitingDto, {
    summary: 'All that waits for somebody: activities, targets, enquiries that you may see',
  })
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.waiting.list(caller, query);
  }
}
