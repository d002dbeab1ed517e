import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import {
  CreateRoute,
  ListQuery,
  ListRoute,
  PathId,
  ReadRoute,
  RemoveRoute,
  ReplaceRoute,
  VerbRoute,
} from '../http/routes.js';
import { CancelInput, OverridesInput } from '../scheduling/schedule.dto.js';
import { SessionDto, SessionInput, SessionReplacement } from './session.dto.js';
import { sessionView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

const verb = (name: string, summary: string, body?: new () => object) =>
  VerbRoute('session', name, { summary, answer: SessionDto, body });

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @ListRoute(sessionView, SessionDto)
  list(@WithCaller() caller: Caller, @ListQuery() query: Record<string, string>) {
    return this.sessions.list(caller, query);
  }

  @ReadRoute('session', SessionDto)
  one(@WithCaller() caller: Caller, @PathId() id: string) {
    return this.sessions.one(caller, id);
  }

  @CreateRoute('session', SessionInput, SessionDto)
  create(@WithCaller() caller: Caller, @Body() body: SessionInput) {
    return this.sessions.create(caller, body);
  }

  @ReplaceRoute('session', SessionReplacement, SessionDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: SessionReplacement) {
    return this.sessions.replace(caller, id, body);
  }

  @RemoveRoute('session')
  remove(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.sessions.remove(caller, id, version);
  }

  @verb('confirm', 'It will take place as planned')
  confirm(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.sessions.verb(caller, id, version, 'confirm');
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.sessions.verb(caller, id, version, 'complete');
  }

  @verb('reopen', 'It was not over after all')
  reopen(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.sessions.verb(caller, id, version, 'reopen');
  }

  @verb('cancel', 'It will not take place; what it booked is free', CancelInput)
  cancel(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: CancelInput,
  ) {
    return this.sessions.verb(caller, id, version, 'cancel', body);
  }

  @verb('restore', 'It takes place after all, if everybody is still free', OverridesInput)
  restore(
    @WithCaller() caller: Caller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() body: OverridesInput,
  ) {
    return this.sessions.verb(caller, id, version, 'restore', body);
  }
}
