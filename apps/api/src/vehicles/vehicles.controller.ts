import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { VehicleDto, VehicleInput, VehicleReplacement } from './vehicle.dto.js';
import { vehicleView } from './vehicle.view.js';
import { VehiclesService } from './vehicles.service.js';

@ApiTags('vehicles')
@Controller('vehicles')
export class VehiclesController extends RecordRoutes(vehicleView, {
  input: VehicleInput,
  replacement: VehicleReplacement,
  answer: VehicleDto,
}) {
  constructor(vehicles: VehiclesService) {
    super(vehicles);
  }
}
