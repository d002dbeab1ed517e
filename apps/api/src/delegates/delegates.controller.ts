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
import { DelegateDto, DelegateInput, DelegateReplacement } from './delegate.dto.js';
import { delegateView } from './delegate.view.js';
import { DelegatesService } from './delegates.service.js';

@ApiTags('delegates')
@Controller('delegates')
export class DelegatesController {
  constructor(private readonly delegates: DelegatesService) {}

  @ListRoute(delegateView, DelegateDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.delegates.list(caller, query);
  }

  @ReadRoute('delegate', DelegateDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.delegates.one(caller, id);
  }

  @CreateRoute('delegate', DelegateInput, DelegateDto)
  create(@WithCaller() caller: Caller, @Body() body: DelegateInput) {
    return this.delegates.create(caller, body);
  }

  @ReplaceRoute('delegate', DelegateReplacement, DelegateDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: DelegateReplacement) {
    return this.delegates.replace(caller, id, body);
  }

  @RemoveRoute('delegate')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.delegates.remove(caller, id, version);
  }
}
