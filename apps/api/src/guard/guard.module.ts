import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { HostLinkLookup } from '../host/host-link-lookup.js';
import { DelegateLinkLookup } from '../links/delegate-link-lookup.js';
import { UserLookup } from '../sign-in/user-lookup.js';
import { AccessGuard } from './access.guard.js';

@Module({
  providers: [UserLookup, DelegateLinkLookup, HostLinkLookup, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class GuardModule {}
