import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { RecordRoutes } from '../http/record-routes.js';
import { VerbRoute } from '../http/write-routes.js';
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
  constructor(private readonly delegates: DelegatesService) {
    super(delegates);
  }

  @VerbRoute('delegate', 'replace-badge', {
    summary: 'A lost badge: a new code, and the old one is told apart',
    answer: DelegateDto,
  })
  replaceBadge(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.delegates.replaceBadge(caller, id, version);
  }
}
