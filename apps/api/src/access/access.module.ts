import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { LinkSessions } from '../links/link-sessions.js';
import { SessionsService } from '../sign-in/sessions.service.js';
import { AccessGuard } from './access.guard.js';
import { Attempts } from './attempts.js';

@Global()
@Module({
  providers: [Attempts, SessionsService, LinkSessions, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [Attempts, LinkSessions, SessionsService],
})
export class AccessModule {}
