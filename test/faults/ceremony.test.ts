import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ApiProcess } from '../support/api-process.js';
import type { Answer, Body, Client } from '../support/client.js';
import { newDatabase } from '../support/databases.js';
import { Make } from '../support/make.js';
import { prepareDatabase, signInOrganizer } from './organizer.js';

const RECORDINGS = 200;

let api: ApiProcess;
let url: string;
let databaseUrl: string;
let client: Client;

beforeAll(async () => {
  databaseUrl = await newDatabase({ seeded: false });
  const password = await prepareDatabase(databaseUrl);
  ({ api, url } = await ApiProcess.start(databaseUrl));
  ({ client } = await signInOrganizer(url, password));
}, 120_000);
afterAll(() => api?.stop());

/** The path of a ceremony, and the projects that are to be signed there. */
async function ceremony(): Promise<{ path: string; ids: string[] }> {
  const make = new Make(client);
  const edition = await make.edition();
  const { id, version } = await make.session(edition, { sessionKind: 'signing' });
  const made = await Promise.all(Array.from({ length: RECORDINGS }, () => make.agreement(edition)));
  const ids = made.map((agreement) => agreement.id);
  const items = ids.map((agreementId) => ({ agreementId }));
  const path = `/api/ceremonies/${id}`;
  expect((await client.put(path, { version, items })).status).toBe(200);
  return { path, ids };
}

/** Each project for an amount of its own, in fen: 1,000,000.01 CNY and so on. */
const fenOf = (index: number) => BigInt(100_000_001 + index * 1_000_003);
const written = (fen: bigint) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/** Sends until an answer comes, as the desk's page does: with the one key that the tick has. */
async function record(path: string, agreementId: string, index: number): Promise<Answer> {
  const body = { agreementId, signed: true, amount: { amount: written(fenOf(index)), currency: 'CNY' } };
  const key = randomUUID();
  for (;;) {
    const answer = await client
      .post(`${path}/record`, body, { 'idempotency-key': key })
      .catch(() => undefined);
    if (answer && answer.body?.code !== 'server.unavailable') return answer;
    await sleep(100);
  }
}

interface Signed {
  count: number;
  total: { amount: string };
}
const signedOf = async (path: string) =>
  ((await client.get(`${path}/screen`)).body as unknown as { totals: { signed: Signed } }).totals.signed;

test('200 recordings at once with the API restarted among them: each is there once, and the total is their sum', async () => {
  const { path, ids } = await ceremony();
  let answered = 0;
  const recordings = ids.map((id, index) =>
    record(path, id, index).then((answer) => {
      answered += 1;
      return answer;
    }),
  );
  while (answered < RECORDINGS / 4) await sleep(5);
  api.signal('SIGKILL');
  await api.exited;
  expect(answered).toBeLessThan(RECORDINGS);
  ({ api } = await ApiProcess.start(databaseUrl, { PORT: new URL(url).port }));

  const answers = await Promise.all(recordings);
  expect(answers.filter(({ status }) => status !== 200).map(({ text }) => text)).toEqual([]);
  const sum = ids.reduce((total, _, index) => total + fenOf(index), 0n);
  expect(await signedOf(path)).toMatchObject({ count: RECORDINGS, total: { amount: written(sum) } });

  const db = new pg.Client(databaseUrl);
  await db.connect();
  const { rows } = await db.query<Body>(
    'SELECT agreement_id AS id, count(*)::integer AS lines FROM amount GROUP BY 1 ORDER BY 1',
  );
  await db.end();
  expect(rows).toEqual([...ids].sort().map((id) => ({ id, lines: 1 })));
}, 120_000);
