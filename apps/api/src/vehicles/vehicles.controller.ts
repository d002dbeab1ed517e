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
import { VehicleDto, VehicleInput, VehicleReplacement } from './vehicle.dto.js';
import { vehicleView } from './vehicle.view.js';
import { VehiclesService } from './vehicles.service.js';

@ApiTags('vehicles')
@Controller('vehicles')
export class VehiclesController {
  constructor(private readonly vehicles: VehiclesService) {}

  @ListRoute(vehicleView, VehicleDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.vehicles.list(caller, query);
  }

  @ReadRoute('vehicle', VehicleDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.vehicles.one(caller, id);
  }

  @CreateRoute('vehicle', VehicleInput, VehicleDto)
  create(@WithCaller() caller: Caller, @Body() body: VehicleInput) {
    return this.vehicles.create(caller, body);
  }

  @ReplaceRoute('vehicle', VehicleReplacement, VehicleDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: VehicleReplacement) {
    return this.vehicles.replace(caller, id, body);
  }

  @RemoveRoute('vehicle')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.vehicles.remove(caller, id, version);
  }
}
