import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { CreateRoute, PathId, ReplaceRoute } from '../http/routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import { SessionDto, SessionInput, SessionReplacement } from './session.dto.js';
import { sessionView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

const verb = verbOf('session', SessionDto);

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController extends ActivityRoutes(sessionView, SessionDto) {
  constructor(private readonly sessions: SessionsService) {
    super(sessions.activities);
  }

  @CreateRoute('session', SessionInput, SessionDto)
  create(@WithCaller() caller: Caller, @Body() body: SessionInput) {
    return this.sessions.create(caller, body);
  }

  @ReplaceRoute('session', SessionReplacement, SessionDto)
  replace(@WithCaller() caller: Caller, @PathId() id: string, @Body() body: SessionReplacement) {
    return this.sessions.replace(caller, id, body);
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.activities.verb(caller, id, version, 'complete');
  }
}
