import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { JobRunner } from '../jobs/job-runner.js';
import { prepareReminders } from '../reminders/prepare-reminders.js';
import { sweep } from './sweep.js';

/** By Chongqing's clock: the sweep when it sleeps, the reminders before it gets to work. */
const SWEEP = { queue: 'housekeeping', cron: '17 3 * * *', atStart: false, polling: 30 };
/** At a start too, so that who was off in the morning catches up. */
const REMIND = { queue: 'reminders', cron: '30 6 * * *', atStart: true, polling: 30 };

/** What is done once a day, on one worker however many there are. */
@Injectable()
export class HousekeepingService implements OnApplicationBootstrap {
  private readonly logger = new Logger('Housekeeping');

  constructor(
    private readonly db: Database,
    private readonly jobs: JobRunner,
    private readonly files: FileStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.repeat(SWEEP, () => sweep(this.db, this.files, this.logger));
    await this.jobs.repeat(REMIND, () => this.remind());
  }

  private async remind(): Promise<void> {
    this.logger.log(`Prepared ${await prepareReminders(this.db)} reminders`);
  }
}
