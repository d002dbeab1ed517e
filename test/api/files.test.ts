import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import { PNG } from '../support/samples.js';

const folder = mkdtempSync(join(tmpdir(), 'yutai-files-'));
const passing = join(folder, 'incoming');
const [killed, written] = ['yutai-upload-killed', 'yutai-upload-written'];
const kept = () => readdirSync(folder).filter((name) => name !== 'incoming');
const leftOver = () => readdirSync(passing).filter((name) => name !== written);

let desk: Desk;
let organizer: Client;
let liaison: Client;
let own: Body;
let others: Body;

beforeAll(async () => {
  mkdirSync(passing);
  for (const name of [killed, written]) writeFileSync(join(passing, name), PNG);
  const [now, twoHours] = [Date.now() / 1000, 7200];
  utimesSync(join(passing, killed), now, now - twoHours);
  desk = await Desk.open({ FILES_URL: pathToFileURL(folder).href });
  organizer = await desk.as('organizer');
  liaison = await desk.as('liaison');
  const make = new Make(organizer);
  const edition = await make.edition();
  const { id: liaisonId } = (await liaison.get('/api/me')).body;
  const [mine, theirs] = [await make.delegation(edition, { liaisonId }), await make.delegation(edition)];
  own = await make.siteVisit(edition, { delegationIds: [mine.id] });
  others = await make.siteVisit(edition, { delegationIds: [theirs.id] });
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
});

const send = (visit: { id: string }, bytes: Uint8Array, name = 'photo.png', who = organizer) =>
  who.uploadFile(`/api/site-visits/${visit.id}/files`, bytes, name);

test('a photo is kept with its visit, read back as it was, called otherwise, and deleted at its version', async () => {
  const caption = { zhHans: '合影' };
  const files = `/api/site-visits/${own.id}/files`;
  const added = await organizer.uploadFile(files, PNG, '../../合影.png', { caption });
  expect([added.status, added.body]).toEqual([
    200,
    expect.objectContaining({
      siteVisitId: own.id,
      name: '合影.png',
      caption: { zhHans: '合影', zhHant: '合影', derived: ['zhHant'] },
      mediaType: 'image/png',
      size: PNG.length,
      sha256: createHash('sha256').update(PNG).digest('hex'),
      uploadedByName: expect.any(String),
    }),
  ]);
  const path = `/api/files/${added.body.id}`;
  const response = await fetch(`${desk.url}${path}/content`, { headers: { cookie: organizer.cookie! } });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': "attachment; filename*=UTF-8''%E5%90%88%E5%BD%B1.png",
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });

  expect((await organizer.delete(`/api/site-visits/${own.id}`, own.version)).body.code).toBe('record.inUse');
  const renamed = await organizer.put(path, { version: 1, name: 'a/b.hta', caption: null });
  expect(renamed.body).toMatchObject({ name: 'b.hta.png', caption: null, version: 2 });
  expect((await organizer.delete(path, 1)).body.code).toBe('record.stale');
  expect(kept()).toEqual([added.body.id]);
  expect((await organizer.delete(path, 2)).status).toBe(204);
  expect([(await organizer.get(path)).status, kept()]).toEqual([404, []]);
});

test.each([
  [
    'a page that calls itself a photo',
    Buffer.from('<html><script>alert(1)</script>'),
    415,
    'file.typeNotTaken',
  ],
  [
    'a drawing with scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    415,
    'file.typeNotTaken',
  ],
  ['nothing', Buffer.alloc(0), 415, 'file.typeNotTaken'],
  ['a Word document that broke off', Buffer.from('PK\x03\x04 not really'), 415, 'file.typeNotTaken'],
  ['more than 20 MiB', Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]), 413, 'request.tooLarge'],
  [
    'a program that calls itself a photo',
    Buffer.from('MZ\x90\0\x03'.padEnd(512, '\0'), 'latin1'),
    415,
    'file.typeNotTaken',
  ],
])('%s is not kept', async (_, bytes, status, code) => {
  const answer = await send(own, bytes);
  expect([answer.status, answer.body.code, kept(), leftOver()]).toEqual([status, code, [], []]);
});

/** The head of a request whose body never comes: what is answered, was answered by it alone. */
const withoutBody = (path: string, length: number) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = {
      cookie: organizer.cookie!,
      origin: desk.url,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': length,
    };
    const request = ask(desk.url + path, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    }).on('error', reject);
    request.flushHeaders();
  });

test('what says that it is too large is refused before it is sent', async () => {
  expect(await withoutBody(`/api/site-visits/${own.id}/files`, 200 * 1024 * 1024)).toBe(413);
});

test('one file with one set of options is taken, and every other part is named', async () => {
  const sent = async (...parts: [name: string, value: Blob | string][]) => {
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value as string);
    const path = `/api/site-visits/${own.id}/files`;
    const { status, body } = await organizer.send('POST', path, form, { 'content-type': null });
    return [status, body.errors?.[0]?.field, body.errors?.[0]?.code, body.detail];
  };
  const photo = new Blob([PNG as BlobPart]);
  expect([
    await sent(['file', photo], ['file', photo]),
    await sent(['file', photo], ['options', '{}'], ['options', '{}']),
    await sent(['file', photo], ['options', JSON.stringify({ caption: 'x'.repeat(70_000) })]),
    await sent(['file', photo], ['more', '{}']),
  ]).toEqual([
    [400, 'file', 'field.tooMany', 'Only one file is taken'],
    [400, 'options', 'field.tooMany', 'Only one part of options is taken'],
    [400, 'options', 'field.tooLong', 'options must be shorter than or equal to 65536 bytes'],
    [400, 'more', 'field.unknown', 'property more should not exist'],
  ]);
  expect([kept(), leftOver()]).toEqual([[], []]);
});

test('the same key is the same request only with the same file of the same name', async () => {
  const path = `/api/site-visits/${own.id}/files`;
  const keyed = (name: string) =>
    organizer.uploadFile(path, PNG, name, undefined, { 'idempotency-key': 'one-photo' });
  const [first, again, other] = [await keyed('a.png'), await keyed('a.png'), await keyed('b.png')];
  expect([first.status, again.body.id, other.status, other.body.code]).toEqual([
    ...[200, first.body.id],
    ...[422, 'idempotency.mismatch'],
  ]);
  expect((await organizer.delete(`/api/files/${first.body.id}`, 1)).status).toBe(204);
});

test('a file that is called nothing is kept all the same', async () => {
  const { status, body } = await send(own, PNG, '');
  expect([status, body.name]).toEqual([200, 'file.png']);
  expect((await organizer.delete(`/api/files/${body.id}`, body.version)).status).toBe(204);
});

test('an upload that breaks off, or is only tried, leaves nothing', async () => {
  const path = `/api/site-visits/${own.id}/files`;
  await new Promise<void>((resolve) => {
    const headers = {
      cookie: organizer.cookie!,
      origin: desk.url,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 100_000,
    };
    const request = ask(desk.url + path, { method: 'POST', headers }).on('error', () => resolve());
    request.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n');
    request.write(PNG, () => request.destroy(new Error('gone')));
  });
  const tried = await organizer.uploadFile(`${path}?dryRun=true`, PNG, 'a.png');
  expect(tried.body.record).toMatchObject({ mediaType: 'image/png' });
  const { total } = (await organizer.get(`/api/files?siteVisitId=${own.id}`)).body;
  expect([total, kept(), leftOver()]).toEqual([0, [], []]);
});

test('whoever reads the visit reads its files, and no one else; organizers alone add and delete', async () => {
  const [mine, theirs] = [(await send(own, PNG)).body, (await send(others, PNG)).body];
  for (const role of ['staff', 'viewer', 'liaison'] as const) {
    const who = await desk.as(role);
    expect((await who.get(`/api/files/${mine.id}/content`)).status).toBe(200);
    expect((await send(own, PNG, 'photo.png', who)).status).toBe(403);
    expect((await who.delete(`/api/files/${mine.id}`, mine.version)).status).toBe(403);
  }
  const statuses = ['', '/content'].map(
    async (part) => (await liaison.get(`/api/files/${theirs.id}${part}`)).status,
  );
  expect(await Promise.all(statuses)).toEqual([404, 404]);
  expect((await liaison.get('/api/files')).body.data.map(({ id }) => id)).toEqual([mine.id]);
  const host = await desk.hostOf(own);
  expect((await host.get(`/api/files/${mine.id}/content`)).status).toBe(401);
  expect((await desk.nobody.get(`/api/files/${mine.id}/content`)).status).toBe(401);
  expect((await send({ ...own, id: mine.id }, PNG)).status).toBe(404);
});

test('what a killed process left of an upload is gone after a start, and what another one writes is not', () => {
  expect(readdirSync(passing)).toEqual([written]);
});

test('a disk that takes nothing is not the fault of who sends', async () => {
  const aside = `${passing}-aside`;
  renameSync(passing, aside);
  symlinkSync('nowhere', passing);
  const refused = await send(own, PNG);
  rmSync(passing);
  renameSync(aside, passing);
  expect([refused.status, refused.body.code]).toEqual([500, 'server.failed']);
});

test('evidence of a line is kept, read and deleted by those who write the ledger, and by no one else', async () => {
  const staff = await desk.as('staff');
  const make = new Make(organizer);
  const agreement = await make.agreement(await make.edition(), { signedOn: '2025-09-16' });
  const line = { kind: 'contracted', amount: '1', currency: 'CNY', effectiveOn: '2025-09-16', source: 'x' };
  const { body: amount } = await staff.post(`/api/agreements/${agreement.id}/amounts`, line);
  const files = `/api/amounts/${amount.id}/files`;
  const { status, body: file } = await staff.uploadFile(files, PNG, '../合同.png');
  expect([status, file]).toEqual([
    200,
    expect.objectContaining({
      ...{
        siteVisitId: null,
        amountId: amount.id,
        agreementId: agreement.id,
        name: '合同.png',
        liaisonIds: [],
      },
    }),
  ]);
  const found = await staff.get(`/api/files?agreementId=${agreement.id}`);
  expect(found.body.data.map(({ id }) => id)).toEqual([file.id]);
  for (const role of ['viewer', 'liaison'] as const) {
    const who = await desk.as(role);
    expect((await who.get(`/api/agreements/${agreement.id}`)).status).toBe(200);
    expect((await who.get(`/api/files?agreementId=${agreement.id}`)).body.total).toBe(0);
    expect((await who.get(`/api/files/${file.id}/content`)).status).toBe(404);
    expect((await who.uploadFile(files, PNG, 'a.png')).status).toBe(403);
  }
  const caption = { version: 1, name: '合同.png', caption: { zhHans: '合同' } };
  expect((await staff.put(`/api/files/${file.id}`, caption)).status).toBe(200);
  expect((await staff.delete(`/api/files/${file.id}`, 2)).status).toBe(204);
  const nowhere = await staff.uploadFile(`/api/amounts/${agreement.id}/files`, PNG, 'a.png');
  expect([nowhere.status, nowhere.body.detail]).toEqual([404, 'There is no such line']);
  expect(kept()).not.toContain(file.id);
});

test('a file whose bytes are gone says so', async () => {
  const { body } = await send(own, PNG);
  rmSync(join(folder, body.id));
  const answer = await organizer.get(`/api/files/${body.id}/content`);
  expect([answer.status, answer.body.code]).toEqual([500, 'file.lost']);
});

test('a file is deleted though the store does not give its bytes up: the sweep takes them', async () => {
  const { body } = await send(own, PNG, 'photo.exe');
  expect(body.name).toBe('photo.exe.png');
  const bytes = join(folder, body.id);
  rmSync(bytes);
  mkdirSync(bytes);
  expect((await organizer.delete(`/api/files/${body.id}`, body.version)).status).toBe(204);
  expect((await organizer.get(`/api/files/${body.id}`)).status).toBe(404);
});

test('the address of a file is its id and nothing else', async () => {
  for (const path of ['..%2F..%2Fetc%2Fpasswd', '..', '%2e%2e%2fpasswd']) {
    expect([400, 404]).toContain((await organizer.get(`/api/files/${path}/content`)).status);
  }
});
