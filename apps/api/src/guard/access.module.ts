import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HostLinkSessions } from '../host/host-link-sessions.js';
import { LinkSessions } from '../links/link-sessions.js';
import { Attempts } from '../sign-in/attempts.js';
import { SessionsService } from '../sign-in/sessions.service.js';
import { AccessGuard } from './access.guard.js';

@Global()
@Module({
  providers: [
    Attempts,
    SessionsService,
    LinkSessions,
    HostLinkSessions,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Attempts, HostLinkSessions, LinkSessions, SessionsService],
})
export class AccessModule {}
