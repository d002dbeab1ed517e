import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { NOTICE_STATUSES } from '@yutai/domain';
import { Database } from '../database/database.js';

const COUNTS = 'SELECT status, count(*)::integer AS notices FROM notice GROUP BY status';
const OLDEST = `
  SELECT coalesce(extract(epoch FROM now() - min(due_at)), 0)::float AS seconds
  FROM notice WHERE status = 'queued' AND due_at <= now()`;

/** What the outbox holds, read as it is asked for: of all replicas and workers together. */
@Injectable()
export class NoticeMetrics implements OnApplicationBootstrap {
  constructor(private readonly db: Database) {}

  onApplicationBootstrap(): void {
    const { db } = this;
    new Gauge({
      name: 'notices',
      help: 'Notices by how far their sending got',
      labelNames: ['status'],
      async collect() {
        const rows = await db.rows<{ status: string; notices: number }>(COUNTS);
        const counts = new Map(rows.map(({ status, notices }) => [status, notices]));
        for (const status of NOTICE_STATUSES) {
          this.set({ status }, counts.get(status) ?? 0);
        }
      },
    });
    new Gauge({
      name: 'notice_oldest_due_seconds',
      help: 'For how long the notice that is due the longest has been due',
      async collect() {
        const [row] = await db.rows<{ seconds: number }>(OLDEST);
        this.set(row?.seconds ?? 0);
      },
    });
  }
}
