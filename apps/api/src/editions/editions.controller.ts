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
import { EditionDto, EditionInput, EditionReplacement } from './edition.dto.js';
import { editionView } from './edition.view.js';
import { EditionsService } from './editions.service.js';

@ApiTags('editions')
@Controller('editions')
export class EditionsController {
  constructor(private readonly editions: EditionsService) {}

  @ListRoute(editionView, EditionDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.editions.list(caller, query);
  }

  @ReadRoute('edition', EditionDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.editions.one(caller, id);
  }

  @CreateRoute('edition', EditionInput, EditionDto)
  create(@WithCaller() caller: Caller, @Body() body: EditionInput) {
    return this.editions.create(caller, body);
  }

  @ReplaceRoute('edition', EditionReplacement, EditionDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: EditionReplacement) {
    return this.editions.replace(caller, id, body);
  }

  @RemoveRoute('edition')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.editions.remove(caller, id, version);
  }
}
