import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SheetRoutes } from '../sheets/sheet-routes.js';
import { IntakeDto, IntakeOptions } from './intake.dto.js';
import { IntakeService } from './intake.service.js';

@ApiTags('delegations')
@Controller('delegations')
export class IntakeController extends SheetRoutes('delegation', 'intake', {
  summary:
    'Take in the list of its people from a sheet, all or nothing; the same sheet again changes nothing',
  options: IntakeOptions,
  answer: IntakeDto,
}) {
  constructor(intake: IntakeService) {
    super(intake);
  }
}
