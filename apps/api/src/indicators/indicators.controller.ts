import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { Problems } from '../http/route-docs.js';
import {
  AddRoute,
  CreateRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
} from '../http/routes.js';
import {
  IndicatorDto,
  IndicatorReplacement,
  IndicatorValueDto,
  IndicatorValueInput,
  NewIndicatorInput,
} from './indicator.dto.js';
import { indicatorValueView, indicatorView } from './indicator.view.js';
import { IndicatorsService } from './indicators.service.js';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsService) {}

  @ListRoute(indicatorView, IndicatorDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.indicators.list(caller, query);
  }

  @ReadRoute('indicator', IndicatorDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.indicators.one(caller, id);
  }

  @CreateRoute('indicator', NewIndicatorInput, IndicatorDto)
  create(@WithCaller() caller: Caller, @Body() body: NewIndicatorInput) {
    return this.indicators.create(caller, body);
  }

  @ReplaceRoute('indicator', IndicatorReplacement, IndicatorDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: IndicatorReplacement) {
    return this.indicators.replace(caller, id, body);
  }

  @RemoveRoute('indicator')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.indicators.remove(caller, id, version);
  }

  @ListRoute(indicatorValueView, IndicatorValueDto, {
    path: ':id/values',
    summary: 'Its values as they were published, newest first',
  })
  @Problems(404)
  values(@WithCaller() caller: Caller, @PathId() id: string, @ListQuery() query: Record<string, string>) {
    return this.indicators.values(caller, id, query);
  }

  @AddRoute('indicator', 'values', IndicatorValueInput, IndicatorValueDto)
  add(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: IndicatorValueInput) {
    return this.indicators.add(caller, id, body);
  }
}
