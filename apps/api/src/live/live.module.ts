import { Module } from '@nestjs/common';
import { Announcements } from './announcements.js';
import { ChangesController } from './changes.controller.js';

@Module({ providers: [Announcements], controllers: [ChangesController] })
export class LiveModule {}
