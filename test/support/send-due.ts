/** Sends what is due again and again, as a worker does and with its code, and starts in a tenth of the time. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const DIST = join(import.meta.dirname, '../../apps/api/dist/outbox/outbox-settings.js');
const {
  DATABASE_URL,
  SMTP_URL,
  SMTP_TIMEOUT,
  MAIL_FROM,
  WEBHOOK_HOSTS = '',
  WEBHOOK_TIMEOUT = '0.4',
} = process.env;

const { outboxOf } = (await import(DIST)) as {
  outboxOf(query: unknown, settings: object, warn: (message: string) => void): { run(): Promise<number> };
};
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 5 });
const query = async (text: string, values: unknown[]) => (await pool.query(text, values)).rows;
const times = { SMTP_TIMEOUT: Number(SMTP_TIMEOUT), WEBHOOK_TIMEOUT: Number(WEBHOOK_TIMEOUT) };
const outbox = outboxOf(query, { SMTP_URL, MAIL_FROM, WEBHOOK_HOSTS, ...times }, console.error);
for (;;) {
  await outbox.run();
  await sleep(20);
}
