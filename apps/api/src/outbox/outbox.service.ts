import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JobRunner } from '../jobs/job-runner.js';
import { OUTBOX_QUEUE } from '../jobs/jobs.js';
import { Settings } from '../settings/settings.js';
import type { Outbox } from './outbox.js';
import { outboxOf } from './outbox-settings.js';

/** When publishing says so, and every minute: a lost job loses no notice, and what is tried again has its time come. */
const SEND = { queue: OUTBOX_QUEUE, cron: '* * * * *', atStart: true, polling: 2 };

@Injectable()
export class OutboxService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Outbox');
  private readonly outbox: Outbox;
  private running: Promise<number> | undefined;

  constructor(
    private readonly jobs: JobRunner,
    db: Database,
    settings: Settings,
  ) {
    this.outbox = outboxOf(
      (text, values) => db.rows(text, values),
      settings,
      (message) => this.logger.warn(message),
    );
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.repeat(SEND, () => this.send());
  }

  /** What is under way is finished, and nothing more begun. */
  onModuleDestroy(): void {
    this.outbox.stop();
  }

  private async send(): Promise<void> {
    // A job may begin while the one before it still sends.
    this.running ??= this.outbox.run().finally(() => (this.running = undefined));
    const attempts = await this.running.catch((error: unknown) => {
      this.logger.error('Sending notices broke off', (error as Error).stack);
      throw error;
    });
    if (attempts > 0) {
      this.logger.log(`Tried to send ${attempts} notices`);
    }
  }
}
