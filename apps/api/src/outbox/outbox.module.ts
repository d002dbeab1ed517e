import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { OutboxService } from './outbox.service.js';

/** What a worker sends. */
@Module({ imports: [JobsModule], providers: [OutboxService] })
export class OutboxModule {}
