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
import { DelegationDto, DelegationInput, DelegationReplacement } from './delegation.dto.js';
import { delegationView } from './delegation.view.js';
import { DelegationsService } from './delegations.service.js';

@ApiTags('delegations')
@Controller('delegations')
export class DelegationsController {
  constructor(private readonly delegations: DelegationsService) {}

  @ListRoute(delegationView, DelegationDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.delegations.list(caller, query);
  }

  @ReadRoute('delegation', DelegationDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.delegations.one(caller, id);
  }

  @CreateRoute('delegation', DelegationInput, DelegationDto)
  create(@WithCaller() caller: Caller, @Body() body: DelegationInput) {
    return this.delegations.create(caller, body);
  }

  @ReplaceRoute('delegation', DelegationReplacement, DelegationDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: DelegationReplacement) {
    return this.delegations.replace(caller, id, body);
  }

  @RemoveRoute('delegation')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.delegations.remove(caller, id, version);
  }
}
