import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { Problems } from '../http/route-docs.js';
import { RecordRoutes } from '../http/record-routes.js';
import { ListQuery, ListRoute, PathId } from '../http/read-routes.js';
import { AddRoute } from '../http/write-routes.js';
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
export class IndicatorsController extends RecordRoutes(indicatorView, {
  input: NewIndicatorInput,
  replacement: IndicatorReplacement,
  answer: IndicatorDto,
}) {
  constructor(private readonly indicators: IndicatorsService) {
    super(indicators);
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
