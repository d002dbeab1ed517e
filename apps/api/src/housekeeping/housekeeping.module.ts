import { Module } from '@nestjs/common';
import { FileStoreModule } from '../files/file-store.module.js';
import { HousekeepingService } from './housekeeping.service.js';

@Module({ imports: [FileStoreModule], providers: [HousekeepingService] })
export class HousekeepingModule {}
