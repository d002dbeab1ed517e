import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FeedLookup } from '../feeds/feed-lookup.js';
import { HostLinkLookup } from '../host/host-link-lookup.js';
import { DelegateLinkLookup } from '../links/delegate-link-lookup.js';
import { Attempts } from '../sign-in/attempts.js';
import { UserLookup } from '../sign-in/user-lookup.js';
import { AccessGuard } from './access.guard.js';

@Module({
  providers: [
    Attempts,
    UserLookup,
    DelegateLinkLookup,
    HostLinkLookup,
    FeedLookup,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class GuardModule {}
