import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { prepareReminders } from '../reminders/prepare-reminders.js';
import { Settings } from '../settings/settings.js';
import { startJobs } from './jobs.js';
import { sweep } from './sweep.js';

/** By Chongqing's clock: the sweep when it sleeps, the reminders before it gets to work. */
const SWEEP = { queue: 'housekeeping', cron: '17 3 * * *', atStart: false };
/** At a start too, so that who was off in the morning catches up. */
const REMIND = { queue: 'reminders', cron: '30 6 * * *', atStart: true };
const TIME_ZONE = 'Asia/Shanghai';
const STOP_MS = 10_000;

/** What is done once a day, on one worker however many there are. */
@Injectable()
export class HousekeepingService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Housekeeping');
  private jobs: PgBoss | undefined;

  constructor(
    private readonly db: Database,
    private readonly settings: Settings,
    private readonly files: FileStore,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // A database that is away for a while is not the end: pg-boss goes on when it is back.
    const onError = ({ message }: Error) => this.logger.warn(`Jobs wait: ${message}`);
    this.jobs = await startJobs(this.settings.DATABASE_URL, onError);
    await this.daily(this.jobs, SWEEP, () => sweep(this.db, this.files, this.logger));
    await this.daily(this.jobs, REMIND, () => this.remind());
  }

  /** A job in hand is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs?.stop({ graceful: true, timeout: STOP_MS });
  }

  private async daily(
    jobs: PgBoss,
    { queue, cron, atStart }: typeof SWEEP,
    work: () => Promise<void>,
  ): Promise<void> {
    await jobs.createQueue(queue, { retryLimit: 3, retryDelay: 600 });
    await jobs.schedule(queue, cron, null, { tz: TIME_ZONE });
    if (atStart) await jobs.send(queue);
    await jobs.work(queue, { pollingIntervalSeconds: 30 }, work);
  }

  private async remind(): Promise<void> {
    this.logger.log(`Prepared ${await prepareReminders(this.db)} reminders`);
  }
}
