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
import { PlaceDto, PlaceInput, PlaceReplacement } from './place.dto.js';
import { placeView } from './place.view.js';
import { PlacesService } from './places.service.js';

@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(private readonly places: PlacesService) {}

  @ListRoute(placeView, PlaceDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.places.list(caller, query);
  }

  @ReadRoute('place', PlaceDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.places.one(caller, id);
  }

  @CreateRoute('place', PlaceInput, PlaceDto)
  create(@WithCaller() caller: Caller, @Body() body: PlaceInput) {
    return this.places.create(caller, body);
  }

  @ReplaceRoute('place', PlaceReplacement, PlaceDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: PlaceReplacement) {
    return this.places.replace(caller, id, body);
  }

  @RemoveRoute('place')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.places.remove(caller, id, version);
  }
}
