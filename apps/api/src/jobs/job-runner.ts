import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { Settings } from '../settings/settings.js';
import { startJobs } from './jobs.js';

/** What is done again and again, on one worker however many there are. */
export interface RepeatedJob {
  queue: string;
  /** By Chongqing's clock. */
  cron: string;
  /** At a start too. */
  atStart: boolean;
  /** How often it is asked whether there is a job, in seconds. */
  polling: number;
}

const TIME_ZONE = 'Asia/Shanghai';
const STOP_MS = 10_000;

/** Does jobs: a worker has one. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private started: Promise<PgBoss> | undefined;

  constructor(private readonly settings: Settings) {}

  async repeat({ queue, cron, atStart, polling }: RepeatedJob, work: () => Promise<void>): Promise<void> {
    // A database that is away for a while is not the end: pg-boss goes on when it is back.
    const onError = ({ message }: Error) => this.logger.warn(`Jobs wait: ${message}`);
    this.started ??= startJobs(this.settings.DATABASE_URL, onError);
    const jobs = await this.started;
    await jobs.createQueue(queue, { retryLimit: 3, retryDelay: 600 });
    await jobs.schedule(queue, cron, null, { tz: TIME_ZONE });
    if (atStart) await jobs.send(queue);
    await jobs.work(queue, { pollingIntervalSeconds: polling }, work);
  }

  /** A job in hand is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    await (await this.started)?.stop({ graceful: true, timeout: STOP_MS });
  }
}
