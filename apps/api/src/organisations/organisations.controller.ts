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
import { OrganisationDto, OrganisationInput, OrganisationReplacement } from './organisation.dto.js';
import { organisationView } from './organisation.view.js';
import { OrganisationsService } from './organisations.service.js';

@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: OrganisationsService) {}

  @ListRoute(organisationView, OrganisationDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.organisations.list(caller, query);
  }

  @ReadRoute('organisation', OrganisationDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.organisations.one(caller, id);
  }

  @CreateRoute('organisation', OrganisationInput, OrganisationDto)
  create(@WithCaller() caller: Caller, @Body() body: OrganisationInput) {
    return this.organisations.create(caller, body);
  }

  @ReplaceRoute('organisation', OrganisationReplacement, OrganisationDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: OrganisationReplacement) {
    return this.organisations.replace(caller, id, body);
  }

  @RemoveRoute('organisation')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.organisations.remove(caller, id, version);
  }
}
