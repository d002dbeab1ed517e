import { Body, Controller, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { Problems } from '../http/route-docs.js';
import { FigureRoute, ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { AddRoute, BatchRoute } from '../http/write-routes.js';
import { AmountDto, AmountInput } from './amount.dto.js';
import { amountView } from './amount.view.js';
import { AmountsService } from './amounts.service.js';
import { KnownRatesDto, RatedDto, RatesInput } from './rate.dto.js';
import { RATES_NAMES, ratesQuery } from './rates.statement.js';

/** The ledgers of agreements: read and added to, never changed. */
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

  @FigureRoute('agreement', 'rates', {
    summary: 'What one unit of each currency came to when that was last written down, of a day or before',
    answer: KnownRatesDto,
    query: RATES_NAMES,
    right: 'write',
  })
  rates(@Query() query: Record<string, unknown>) {
    return this.amounts.rates(ratesQuery(query));
  }

  @BatchRoute('agreement', 'rates', {
    summary: 'Correct lines by the rate that they lack, all or none',
    body: RatesInput,
    answer: RatedDto,
  })
  rate(@WithCaller() caller: Caller, @Body() body: RatesInput) {
    return this.amounts.rate(caller, body);
  }
}
