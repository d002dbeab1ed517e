import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, withClient } from '../../scripts/postgres.mjs';
import { ApiProcess } from '../support/api-process.js';
import { Client } from '../support/client.js';
import { Make } from '../support/make.js';
import { expectConsistent, expectReadable } from './consistency.js';
import { prepareDatabase, signInOrganizer } from './organizer.js';
import { makeSetting, Writers } from './writers.js';

const KILLS = 2;
const WRITERS = 8;
const RECOVERS_WITHIN_MS = 10_000;

let dataDir: string;
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let api: ApiProcess;
let url: string;
let password: string;

/** Durable, unlike the other tests' server. */
const start = async () => void (postgres = await startPostgres({ dataDir, removeAfter: dataDir }));

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'yutai-faults-'));
  chmodSync(dataDir, 0o711); // as root, PostgreSQL runs as another user
  await start();
  password = await prepareDatabase(postgres.url);
  ({ api, url } = await ApiProcess.start(postgres.url));
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await postgres?.stop();
  for (const folder of [dataDir, postgres && dirname(postgres.data)]) {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
});

/** Everything that needs the database says that it is away; what does not is still served. */
async function expectUnavailable(client: Client): Promise<void> {
  const nobody = new Client(url);
  const credentials = { email: 'desk@yutai.example', password };
  const asked = await Promise.all([
    nobody.get('/api/health/ready'),
    client.get('/api/me'),
    client.get('/api/organisations'),
    client.post('/api/organisations', { name: { en: 'Never' }, side: 'taiwan' }),
    client.get('/api/auth/get-session'),
    client.post('/api/auth/sign-out'),
    nobody.post('/api/auth/sign-in/email', credentials),
    nobody.post('/api/links/exchange', { token: 'A'.repeat(22) }),
    nobody.get('/api/itinerary', { cookie: `yutai_link=${'A'.repeat(22)}` }),
  ]);
  const told = asked.map(({ status, body, headers }) => ({
    status,
    type: headers.get('content-type'),
    code: body?.code,
  }));
  expect(told).toEqual(
    asked.map(() => ({
      status: 503,
      type: 'application/problem+json; charset=utf-8',
      code: 'server.unavailable',
    })),
  );
  expect((await nobody.get('/api/health/live')).status).toBe(200);
  expect((await nobody.get('/i')).status).toBe(200);
}

async function untilReady(): Promise<void> {
  const nobody = new Client(url);
  for (const until = Date.now() + RECOVERS_WITHIN_MS; Date.now() < until; await sleep(20)) {
    if ((await nobody.get('/api/health/ready')).status === 200) return;
  }
  throw new Error(`Not ready within ${RECOVERS_WITHIN_MS} ms:\n${api.log.slice(-20).join('\n')}`);
}

test('kill -9 of PostgreSQL in the middle of writes: the API waits, recovers and has lost nothing', async () => {
  const { client, actor } = await signInOrganizer(url, password);
  let ended: unknown;
  void api.exited.then((how) => (ended = how));
  const writers = new Writers(client, await makeSetting(new Make(client), WRITERS));
  for (let kills = 0; kills < KILLS; kills += 1) {
    await writers.more(randomInt(20, 40));
    await sleep(randomInt(20));
    const { url: before } = postgres;
    await postgres.kill9();
    await expectUnavailable(client);
    await start();
    expect(postgres.url).toBe(before);
    await untilReady();
  }
  await writers.more(WRITERS);
  await writers.finish();

  expect(ended).toBeUndefined();
  expect(api.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  expect(writers.interrupted).toBeGreaterThan(0);
  await withClient(postgres.url, (db) => expectConsistent(db, writers.acknowledged, actor));
  await expectReadable(client, writers.acknowledged);
}, 120_000);
