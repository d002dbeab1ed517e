import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SheetRoutes } from '../sheets/sheet-routes.js';
import { ProgressDto, ProgressOptions } from './progress.dto.js';
import { ProgressService } from './progress.service.js';

/** What the districts report, year by year, of the projects of an edition. */
@ApiTags('agreements')
@Controller('editions')
export class ProgressController extends SheetRoutes('agreement', 'progress', {
  summary:
    'Take in a sheet of how its agreements stand, all or nothing; the same sheet again changes nothing',
  options: ProgressOptions,
  answer: ProgressDto,
}) {
  constructor(progress: ProgressService) {
    super(progress);
  }
}
