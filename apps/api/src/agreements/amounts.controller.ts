import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { Problems } from '../http/route-docs.js';
import { ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { AddRoute } from '../http/write-routes.js';
import { AmountDto, AmountInput } from './amount.dto.js';
import { amountView } from './amount.view.js';
import { AmountsService } from './amounts.service.js';

/** The ledger of one agreement: read and added to, never changed. */
@ApiTags('agreements')
@Controller('agreements')
export class AmountsController {
  constructor(private readonly amounts: AmountsService) {}

  @ListRoute(amountView, AmountDto, {
    path: ':id/amounts',
    summary: 'The ledger, newest first, with the lines that were replaced',
  })
  @Problems(404)
  list(@WithCaller() caller: Caller, @PathId() id: string, @ListQuery() query: Record<string, string>) {
    return this.amounts.list(caller, id, query);
  }

  @AddRoute('agreement', 'amounts', AmountInput, AmountDto)
  add(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: AmountInput) {
    return this.amounts.add(caller, id, body);
  }
}
