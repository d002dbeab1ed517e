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
  VerbRoute,
} from '../http/routes.js';
import { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import { TransferDto, TransferInput, TransferReplacement } from './transfer.dto.js';
import { transferView } from './transfer.view.js';
import { TransfersService } from './transfers.service.js';

const verb = (name: string, summary: string, body?: new () => object) =>
  VerbRoute('transfer', name, { summary, answer: TransferDto, body });

@ApiTags('transfers')
@Controller('transfers')
export class TransfersController {
  constructor(private readonly transfers: TransfersService) {}

  @ListRoute(transferView, TransferDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.transfers.list(caller, query);
  }

  @ReadRoute('transfer', TransferDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.transfers.one(caller, id);
  }

  @CreateRoute('transfer', TransferInput, TransferDto)
  create(@WithCaller() caller: Caller, @Body() body: TransferInput) {
    return this.transfers.create(caller, body);
  }

  @ReplaceRoute('transfer', TransferReplacement, TransferDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: TransferReplacement) {
    return this.transfers.replace(caller, id, body);
  }

  @RemoveRoute('transfer')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.transfers.remove(caller, id, version);
  }

  @verb('confirm', 'It will take place as planned')
  confirm(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.transfers.verb(caller, id, version, 'confirm');
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.transfers.verb(caller, id, version, 'complete');
  }

  @verb('reopen', 'It was not over after all')
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.transfers.verb(caller, id, version, 'reopen');
  }

  @verb('cancel', 'It will not take place; what it booked is free', CancelInput)
  cancel(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CancelInput,
  ) {
    return this.transfers.verb(caller, id, version, 'cancel', body);
  }

  @verb('restore', 'It takes place after all, if everybody is still free', OverridesInput)
  restore(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.transfers.verb(caller, id, version, 'restore', body);
  }
}
