import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { BatchRoute } from '../http/write-routes.js';
import { ProposalOutcomesDto, TransferProposalsInput } from './transfer-proposals.dto.js';
import { TransferProposalsService } from './transfer-proposals.service.js';

@ApiTags('transfers')
@Controller('transfers')
export class TransferProposalsController {
  constructor(private readonly proposals: TransferProposalsService) {}

  @BatchRoute('transfer', 'proposals', {
    summary: 'Make transfers of those proposals that fit; the others are answered with what refuses them',
    body: TransferProposalsInput,
    answer: ProposalOutcomesDto,
  })
  accept(@WithCaller() caller: Caller, @Body() body: TransferProposalsInput) {
    return this.proposals.accept(caller, body);
  }
}
