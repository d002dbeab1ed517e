import { Module } from '@nestjs/common';
import { FileStoreModule } from '../files/file-store.module.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { HousekeepingService } from './housekeeping.service.js';

@Module({ imports: [FileStoreModule, JobsModule], providers: [HousekeepingService] })
export class HousekeepingModule {}
