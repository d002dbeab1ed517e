import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordRoutes } from '../http/record-routes.js';
import { DelegationDto, DelegationInput, DelegationReplacement } from './delegation.dto.js';
import { delegationView } from './delegation.view.js';
import { DelegationsService } from './delegations.service.js';

@ApiTags('delegations')
@Controller('delegations')
export class DelegationsController extends RecordRoutes(delegationView, {
  input: DelegationInput,
  replacement: DelegationReplacement,
  answer: DelegationDto,
}) {
  constructor(delegations: DelegationsService) {
    super(delegations);
  }
}
