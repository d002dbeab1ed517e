import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { Database } from '../database/database.js';
import type { Query } from '../database/transaction.js';
import { openJobs } from './jobs.js';

const executing = (query: Query) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({ rows: await query(text, values) }),
});

/** Sends jobs to workers, over the connections that there are, and does none itself. */
@Injectable()
export class JobSender implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private opened: Promise<PgBoss> | undefined;

  constructor(private readonly db: Database) {}

  /** In the transaction of `query`: the job is there once that is committed, and only then. */
  async send(query: Query, queue: string, startAfter: Date): Promise<void> {
    this.opened ??= openJobs(
      executing((text, values) => this.db.rows(text, values)),
      (error) => this.logger.warn(error.message),
    );
    const jobs = await this.opened.catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    await jobs.send(queue, null, { startAfter, db: executing(query) });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await (await this.opened)?.stop({ graceful: false });
  }
}
