import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ApiProcess } from '../support/api-process.js';
import { newDatabase } from '../support/databases.js';
import { Make } from '../support/make.js';
import { expectConsistent, expectReadable } from './consistency.js';
import { prepareDatabase, signInOrganizer } from './organizer.js';
import { makeSetting, Writers } from './writers.js';

const KILLS = 3;
const WRITERS = 8;

let api: ApiProcess;
let url: string;
let databaseUrl: string;
let password: string;

beforeAll(async () => {
  databaseUrl = await newDatabase({ seeded: false });
  password = await prepareDatabase(databaseUrl);
  ({ api, url } = await ApiProcess.start(databaseUrl));
}, 120_000);
afterAll(() => api?.stop());

/** At once and without warning; then started again at the same address. */
async function killAndRestart(): Promise<void> {
  api.signal('SIGKILL');
  expect(await api.exited).toBe('SIGKILL');
  ({ api } = await ApiProcess.start(databaseUrl, { PORT: new URL(url).port }));
}

test('kill -9 of the API in the middle of writes loses, doubles and halves nothing', async () => {
  const { client, actor } = await signInOrganizer(url, password);
  const writers = new Writers(client, await makeSetting(new Make(client), WRITERS));
  for (let kills = 0; kills < KILLS; kills += 1) {
    await writers.more(randomInt(10, 30));
    await sleep(randomInt(20));
    await killAndRestart();
  }
  await writers.more(WRITERS);
  await writers.finish();

  expect(writers.interrupted).toBeGreaterThan(0);
  const db = new pg.Client(databaseUrl);
  await db.connect();
  try {
    await expectConsistent(db, writers.acknowledged, actor);
  } finally {
    await db.end();
  }
  await expectReadable(client, writers.acknowledged);
}, 120_000);
