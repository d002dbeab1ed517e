import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { EditionDto, EditionInput, EditionReplacement } from './edition.dto.js';
import { editionView } from './edition.view.js';
import { EditionsService } from './editions.service.js';

@ApiTags('editions')
@Controller('editions')
export class EditionsController extends RecordRoutes(editionView, {
  input: EditionInput,
  replacement: EditionReplacement,
  answer: EditionDto,
}) {
  constructor(editions: EditionsService) {
    super(editions);
  }
}
