import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { CreateRoute, PathId, ReplaceRoute } from '../http/routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import { TransferDto, TransferInput, TransferReplacement } from './transfer.dto.js';
import { transferView } from './transfer.view.js';
import { TransfersService } from './transfers.service.js';

const verb = verbOf('transfer', TransferDto);

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController extends ActivityRoutes(transferView, TransferDto) {
  constructor(private readonly transfers: TransfersService) {
    super(transfers.activities);
  }

  @CreateRoute('transfer', TransferInput, TransferDto)
  create(@WithCaller() caller: Caller, @Body() body: TransferInput) {
    return this.transfers.create(caller, body);
  }

  @ReplaceRoute('transfer', TransferReplacement, TransferDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: TransferReplacement) {
    return this.transfers.replace(caller, id, body);
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.activities.verb(caller, id, version, 'complete');
  }
}
