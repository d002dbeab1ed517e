import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import { TransferDto, TransferInput, TransferReplacement } from './transfer.dto.js';
import { transferView } from './transfer.view.js';
import { TransfersService } from './transfers.service.js';

const verb = verbOf('transfer', TransferDto);

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController extends ActivityRoutes(transferView, {
  input: TransferInput,
  replacement: TransferReplacement,
  answer: TransferDto,
}) {
  constructor(transfers: TransfersService) {
    super(transfers);
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.activities.verb(caller, id, version, 'complete');
  }
}
