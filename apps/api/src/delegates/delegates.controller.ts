import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { DelegateDto, DelegateInput, DelegateReplacement } from './delegate.dto.js';
import { delegateView } from './delegate.view.js';
import { DelegatesService } from './delegates.service.js';

@ApiTags('delegates')
@Controller('delegates')
export class DelegatesController extends RecordRoutes(delegateView, {
  input: DelegateInput,
  replacement: DelegateReplacement,
  answer: DelegateDto,
}) {
  constructor(delegates: DelegatesService) {
    super(delegates);
  }
}
