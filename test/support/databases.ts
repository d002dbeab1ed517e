import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** What jest's global setup found out. @throws Error when it did not run */
export function setting(name: 'YUTAI_TEST_SERVER' | 'YUTAI_TEST_TEMPLATE' | 'DEMO_PASSWORD'): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests through jest's global setup.`);
  return value;
}

/** Makes a database and gives its URL: migrated and seeded as the demo is, or without a single table. */
export async function newDatabase({ seeded = true } = {}): Promise<string> {
  const template = setting('YUTAI_TEST_TEMPLATE');
  const name = `${template}_${randomBytes(6).toString('hex')}`;
  const url = new URL(setting('YUTAI_TEST_SERVER'));
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${seeded ? template : 'template0'}`);
  await client.end();
  url.pathname = `/${name}`;
  return url.href;
}
