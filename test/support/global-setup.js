import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDatabase, startTemporaryPostgres } from '../../scripts/postgres.mjs';

const cli = join(import.meta.dirname, '../../apps/api/dist/cli.js');
const run = promisify(execFile);

/**
 * One PostgreSQL for all test files, with a template that the built API migrated and seeded; each file copies it.
 * TEST_DATABASE_URL names another server to test on, as a user who may create databases.
 */
export default async function setUp() {
  const own = process.env.TEST_DATABASE_URL
    ? undefined
    : await startTemporaryPostgres({ settings: { max_connections: '200' } });
  globalThis.yutaiTestServer = own;
  const server = process.env.TEST_DATABASE_URL ?? own.url;
  const template = `yutai_test_${process.pid}`;
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    AUTH_SECRET: randomBytes(24).toString('hex'),
    DEMO_PASSWORD: randomBytes(9).toString('base64url'),
    DATABASE_URL: await createDatabase(server, template),
  };
  await run(process.execPath, [cli, 'migrate'], { env });
  await run(process.execPath, [cli, 'seed'], { env });
  Object.assign(process.env, {
    YUTAI_TEST_SERVER: server,
    YUTAI_TEST_TEMPLATE: template,
    AUTH_SECRET: env.AUTH_SECRET,
    DEMO_PASSWORD: env.DEMO_PASSWORD,
  });
}
