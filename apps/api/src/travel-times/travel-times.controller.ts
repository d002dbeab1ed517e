import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { TravelTimeDto, TravelTimeInput, TravelTimeReplacement } from './travel-time.dto.js';
import { travelTimeView } from './travel-time.view.js';
import { TravelTimesService } from './travel-times.service.js';

@ApiTags('travel-times')
@Controller('travel-times')
export class TravelTimesController extends RecordRoutes(travelTimeView, {
  input: TravelTimeInput,
  replacement: TravelTimeReplacement,
  answer: TravelTimeDto,
}) {
  constructor(travelTimes: TravelTimesService) {
    super(travelTimes);
  }
}
