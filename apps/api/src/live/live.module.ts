import { Module } from '@nestjs/common';
import { UserLookup } from '../sign-in/user-lookup.js';
import { Announcements } from './announcements.js';
import { ChangesController } from './changes.controller.js';

@Module({ providers: [Announcements, UserLookup], controllers: [ChangesController] })
export class LiveModule {}
