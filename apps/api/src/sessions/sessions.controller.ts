import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, WithCaller, type Caller } from '../access/caller.js';
import { PathId } from '../http/read-routes.js';
import { ActivityRoutes, verbOf } from '../scheduling/activity-routes.js';
import { SessionDto, SessionInput, SessionReplacement } from './session.dto.js';
import { sessionView } from './session.view.js';
import { SessionsService } from './sessions.service.js';

const verb = verbOf('session', SessionDto);

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController extends ActivityRoutes(sessionView, {
  input: SessionInput,
  replacement: SessionReplacement,
  answer: SessionDto,
}) {
  constructor(sessions: SessionsService) {
    super(sessions);
  }

  @verb('complete', 'It took place')
  complete(@WithCaller() caller: Caller, @PathId() id: string, @IfMatch() version: number) {
    return this.activities.verb(caller, id, version, 'complete');
  }
}
