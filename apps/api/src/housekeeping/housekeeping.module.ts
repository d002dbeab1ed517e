import { Module } from '@nestjs/common';
import { FileStore } from '../files/file-store.js';
import { HousekeepingService } from './housekeeping.service.js';

@Module({ providers: [HousekeepingService, FileStore] })
export class HousekeepingModule {}
