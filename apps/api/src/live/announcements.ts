import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Subject, type Observable } from 'rxjs';
import { Settings } from '../settings/settings.js';

const CHANNEL = 'yutai_changes';
const RETRY_MS = 1000;
const ALL = '{"kind":"all"}';

/**
 * What is committed anywhere, by whichever replica, as PostgreSQL announces it: one connection of its own a process,
 * made again when it is lost. What was missed meanwhile is not known, so then everybody is told to read all again.
 */
@Injectable()
export class Announcements implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Announcements');
  private readonly heard = new Subject<string>();
  private client: pg.Client | undefined;
  private stopping = false;

  constructor(private readonly settings: Settings) {}

  /** `{"kind": "activity", "id": "…", "version": 7}`, or kind `all`, as JSON text; completes with the process. */
  get changes(): Observable<string> {
    return this.heard;
  }

  onApplicationBootstrap(): void {
    void this.listen();
  }

  /** Streams end first: a server that waits for its answers to end would wait for ever. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    this.heard.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.listenOnce();
      } catch (error) {
        this.logger.warn(`Changes are not heard: ${(error as Error).message}`);
      }
      await sleep(RETRY_MS, undefined, { ref: false });
    }
  }

  /** Settles when the connection is lost. */
  private async listenOnce(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.DATABASE_URL,
      application_name: 'yutai-changes',
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
    });
    this.client = client;
    const lost = new Promise<void>((resolve) => client.once('end', resolve));
    client.on('error', ({ message }) => this.logger.warn(`Changes are not heard: ${message}`));
    client.on('notification', ({ payload }) => this.heard.next(payload ?? ALL));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.heard.next(ALL);
    await lost;
  }
}
