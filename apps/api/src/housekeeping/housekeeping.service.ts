import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { Settings } from '../settings/settings.js';
import { startJobs } from './jobs.js';

const QUEUE = 'housekeeping';
/** When Chongqing sleeps. */
const NIGHTLY = { cron: '17 3 * * *', tz: 'Asia/Shanghai' };
const STOP_MS = 10_000;
const DAY = 86_400_000;

/** What nobody needs any more, and why it may go. */
const LEFTOVERS: Record<string, string> = {
  // A client that asks again after two days has long given up on its first request.
  'idempotency keys': `DELETE FROM idempotency_key WHERE created_at < now() - interval '48 hours'`,
  sessions: 'DELETE FROM auth_session WHERE expires_at < now()',
  verifications: 'DELETE FROM auth_verification WHERE expires_at < now()',
  'rate limits': 'DELETE FROM rate_limit WHERE expires_at < now()',
};

/** Sweeps once a night, on one worker however many there are. */
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
    await this.jobs.createQueue(QUEUE, { retryLimit: 3, retryDelay: 600 });
    await this.jobs.schedule(QUEUE, NIGHTLY.cron, null, { tz: NIGHTLY.tz });
    await this.jobs.work(QUEUE, { pollingIntervalSeconds: 30 }, () => this.sweep());
  }

  /** A job in hand is finished first. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.jobs?.stop({ graceful: true, timeout: STOP_MS });
  }

  async sweep(): Promise<void> {
    for (const [what, sql] of Object.entries(LEFTOVERS)) {
      const gone = await this.db.rows(`${sql} RETURNING 1`);
      this.logger.log(`Removed ${gone.length} ${what}`);
    }
    this.logger.log(`Removed ${await this.sweepFiles()} files of no record`);
  }

  /** Bytes whose row was never written, or is gone; a day old, so that no upload is under way. */
  private async sweepFiles(): Promise<number> {
    const stored = await this.files.writtenBefore(new Date(Date.now() - DAY));
    const orphans = await this.db.rows<{ id: string }>(
      `SELECT id FROM unnest($1::text[]) AS id WHERE NOT EXISTS (SELECT FROM file f WHERE f.id::text = id)`,
      [stored],
    );
    for (const { id } of orphans) await this.files.remove(id);
    return orphans.length;
  }
}
