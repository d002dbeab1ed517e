import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WithCaller, type Caller } from '../access/caller.js';
import { PathId, ReadRoute } from '../http/read-routes.js';
import { VerbRoute } from '../http/write-routes.js';
import { NoticesService } from './notices.service.js';
import { ChangedNoticesDto, OutboxDto, SendAllInput } from './outbox.dto.js';

/** All notices of an edition at once. */
@ApiTags('notices')
@Controller('editions')
export class OutboxController {
  constructor(private readonly notices: NoticesService) {}

  @ReadRoute('notice', OutboxDto, ':id/outbox')
  outbox(@PathId() id: string) {
    return this.notices.outbox(id);
  }

  @VerbRoute('notice', 'notices/send', {
    summary: 'Send all notices that are dead, or all that are held',
    body: SendAllInput,
    answer: ChangedNoticesDto,
    unversioned: true,
  })
  send(@WithCaller() caller: Caller, @PathId() id: string, @Body() { status }: SendAllInput) {
    return this.notices.sendAll(caller, id, status);
  }

  @VerbRoute('notice', 'notices/cancel', {
    summary: 'Do not send any notice that is held or queued',
    answer: ChangedNoticesDto,
    unversioned: true,
  })
  cancel(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.notices.cancelAll(caller, id);
  }
}
