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
import { PersonDto, PersonInput, PersonReplacement } from './person.dto.js';
import { personView } from './person.view.js';
import { PeopleService } from './people.service.js';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @ListRoute(personView, PersonDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.people.list(caller, query);
  }

  @ReadRoute('person', PersonDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.people.one(caller, id);
  }

  @CreateRoute('person', PersonInput, PersonDto)
  create(@WithCaller() caller: Caller, @Body() body: PersonInput) {
    return this.people.create(caller, body);
  }

  @ReplaceRoute('person', PersonReplacement, PersonDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: PersonReplacement) {
    return this.people.replace(caller, id, body);
  }

  @RemoveRoute('person')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.people.remove(caller, id, version);
  }
}
