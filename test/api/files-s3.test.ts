import { execFile } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Bucket } from '../support/bucket.js';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import { PNG } from '../support/samples.js';

/** Nearly as much as a file may have. */
const LARGE = Buffer.concat([PNG, randomBytes(19 * 1024 * 1024)]);

const built = (path: string) => JSON.stringify(join(import.meta.dirname, '../../apps/api/dist', path));
/** A process of its own that asks the store as it is built what the sweep asks, and takes out what it finds. */
const SWEEPING = `
  import 'reflect-metadata';
  import { FileStore } from ${built('files/file-store.js')};
  import { readSettings } from ${built('settings/settings.js')};
  const store = new FileStore(readSettings());
  const ids = await store.writtenBefore(new Date(Date.now() - 86_400_000));
  for (const id of ids) await store.remove(id);
  console.log(JSON.stringify(ids));`;

let bucket: Bucket;
let desk: Desk;
let organizer: Client;
let files: string;

beforeAll(async () => {
  bucket = await Bucket.open();
  desk = await Desk.open(bucket.settings());
  organizer = await desk.as('organizer');
  const make = new Make(organizer);
  files = `/api/site-visits/${(await make.siteVisit(await make.edition())).id}/files`;
});
afterAll(async () => {
  await desk?.close();
  await bucket?.close();
});

const send = (bytes: Uint8Array, more = '') => organizer.uploadFile(files + more, bytes, 'a.png');
const contentOf = ({ id }: Body, cookie = organizer.cookie!) =>
  fetch(`${desk.url}/api/files/${id}/content`, { headers: { cookie } });
const health = async (what: string) => (await fetch(`${desk.url}/api/health/${what}`)).status;

test('a file is kept in the bucket under its id, given by the API alone as it was, and taken out again', async () => {
  const { status, body } = await send(LARGE);
  expect([status, body.size, bucket.keys()]).toEqual([200, LARGE.length, [body.id]]);
  const response = await contentOf(body);
  expect([response.status, response.redirected, response.headers.get('content-length')]).toEqual([
    200,
    false,
    String(LARGE.length),
  ]);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(body.sha256);
  expect((await contentOf(body, '')).status).toBe(401);
  expect((await organizer.delete(`/api/files/${body.id}`, body.version)).status).toBe(204);
  expect(bucket.keys()).toEqual([]);
});

test('what is refused or only tried leaves nothing in the bucket', async () => {
  const program = Buffer.from('MZ\x90\0\x03'.padEnd(512, '\0'), 'latin1');
  const tooLarge = Buffer.concat([LARGE, randomBytes(2 * 1024 * 1024)]);
  const staff = await desk.as('staff');
  const nowhere = `/api/site-visits/${randomUUID()}/files`;
  const answers = [
    await send(program),
    await send(tooLarge),
    await send(PNG, '?dryRun=true'),
    await staff.uploadFile(files, PNG, 'a.png'),
    await organizer.uploadFile(nowhere, PNG, 'a.png'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([415, 413, 200, 403, 404]);
  expect(bucket.keys()).toEqual([]);
});

test('what was written long ago is found for the sweep, but for what has another name than ours', async () => {
  const orphan = randomUUID();
  for (const key of [orphan, 'of-others']) bucket.leave(key);
  const { body } = await send(PNG);
  await bucket.stop();
  await bucket.start({ anySignature: true });
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', SWEEPING], {
    env: { ...process.env, ...bucket.settings(), DATABASE_URL: desk.databaseUrl },
  });
  expect(JSON.parse(stdout)).toEqual([orphan]);
  expect(bucket.keys().sort()).toEqual([body.id, 'of-others'].sort());
  await bucket.stop();
  await bucket.start();
});

test('without the store files wait and all else goes on; a wrong key opens nothing', async () => {
  const { body } = await send(PNG);
  const stranger = await Desk.open(bucket.settings({ S3_SECRET_KEY: 'wrong' }));
  expect((await fetch(`${stranger.url}/api/health/files`)).status).toBe(503);
  await stranger.close();
  expect(await health('files')).toBe(200);
  await bucket.stop();
  const refused = await send(PNG);
  expect([refused.status, refused.body.code]).toEqual([503, 'server.unavailable']);
  expect((await contentOf(body)).status).toBe(503);
  expect([await health('files'), await health('ready')]).toEqual([503, 200]);
  expect((await organizer.get(`/api/files?siteVisitId=${files.split('/')[3]}`)).body.total).toBe(2);
  await bucket.start();
  expect(await health('files')).toBe(200);
  expect((await contentOf(body)).status).toBe(200);
});
