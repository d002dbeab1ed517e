import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { PlaceDto, PlaceInput, PlaceReplacement } from './place.dto.js';
import { placeView } from './place.view.js';
import { PlacesService } from './places.service.js';

@ApiTags('places')
@Controller('places')
export class PlacesController extends RecordRoutes(placeView, {
  input: PlaceInput,
  replacement: PlaceReplacement,
  answer: PlaceDto,
}) {
  constructor(places: PlacesService) {
    super(places);
  }
}
