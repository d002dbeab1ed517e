import { setTimeout as sleep } from 'node:timers/promises';
import { ApiProcess } from '../support/api-process.js';
import { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';

interface Announced {
  kind: string;
  id?: string;
  version?: number | null;
}

/** An open stream of changes and all that came on it. */
class Stream {
  readonly heard: Announced[] = [];
  readonly ended: Promise<void>;

  private constructor(
    response: Response,
    private readonly request: AbortController,
  ) {
    this.ended = this.read(response).catch(() => undefined);
  }

  static async open({ url, cookie }: Client): Promise<Stream> {
    const request = new AbortController();
    const response = await fetch(`${url}/api/changes`, {
      headers: { cookie: cookie ?? '' },
      signal: request.signal,
    });
    expect(response.headers.get('content-type')).toMatch('text/event-stream');
    return new Stream(response, request);
  }

  /** What was announced of a record. @throws Error when nothing is within a second */
  async of(id: string): Promise<Announced[]> {
    for (let waited = 0; waited < 1000; waited += 20) {
      const found = this.heard.filter((one) => one.id === id);
      if (found.length > 0) return found;
      await sleep(20);
    }
    throw new Error(`nothing was heard of ${id} within a second: ${JSON.stringify(this.heard)}`);
  }

  close(): void {
    this.request.abort();
  }

  private async read(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      for (const line of decoder.decode(chunk as Uint8Array, { stream: true }).split('\n'))
        if (line.startsWith('data: {')) this.heard.push(JSON.parse(line.slice(6)) as Announced);
    }
  }
}

let desk: Desk;
let make: Make;
beforeAll(async () => {
  desk = await Desk.open();
  make = await desk.make();
});
afterAll(() => desk?.close());

test('a change is heard through every replica, with nothing of what is in it', async () => {
  const other = await ApiProcess.start(desk.databaseUrl);
  const { cookie } = await desk.as('viewer');
  const streams = await Promise.all([desk.url, other.url].map((url) => Stream.open(new Client(url, cookie))));
  const person = await make.person({ name: { en: 'Heard Of' }, phone: '+886 900 000 000' });
  for (const stream of streams) {
    expect(await stream.of(person.id)).toEqual([{ kind: 'person', id: person.id, version: 1 }]);
    stream.close();
  }
  await other.api.stop();
});

test('everybody is told of what they may read, and of no record that they may not', async () => {
  const [organizer, viewer] = [await desk.as('organizer'), await desk.as('viewer')];
  const streams = [await Stream.open(organizer), await Stream.open(viewer)] as const;
  await sleep(100);
  const edition = await make.edition();
  const unsigned = await make.agreement(edition);
  const enquiry = await make.enquiry(edition);
  const tables = await desk.rows<{ name: string }>(`SELECT DISTINCT tgrelid::regclass::text AS name
    FROM pg_trigger JOIN pg_proc p ON p.oid = tgfoid WHERE p.proname = 'audit_row'`);
  for (const { name } of tables)
    await desk.rows(`SELECT pg_notify('yutai_changes', '{"kind":"${name}","id":"${name}"}')`);
  const { id: last } = await make.person();
  const [all, some] = await Promise.all(streams.map(async (stream) => (await stream.of(last), stream.heard)));
  expect(all!.map(({ id }) => id)).toEqual(
    expect.arrayContaining([unsigned.id, enquiry.id, ...tables.map(({ name }) => name)]),
  );
  expect(some!.map(({ id }) => id)).not.toContain(unsigned.id);
  expect(some).toContainEqual({ kind: 'agreement' });
  expect(some!.filter(({ kind }) => kind === 'enquiry')).toEqual([]);
  for (const stream of streams) stream.close();
});

test('what is only tried, or refused, is not announced', async () => {
  const organizer = await desk.as('organizer');
  const stream = await Stream.open(organizer);
  await sleep(200);
  stream.heard.length = 0;
  const tried = await organizer.post('/api/people?dryRun=true', { name: { en: 'Tried' }, side: 'taiwan' });
  expect(tried.status).toBe(200);
  expect((await organizer.post('/api/people', { name: { en: 'Refused' }, side: 'moon' })).status).toBe(400);
  const marker = await make.organisation();
  await stream.of(marker.id);
  expect(stream.heard.filter(({ kind }) => kind === 'person')).toEqual([]);
  stream.close();
});

test('a session that was ended hears no more', async () => {
  const client = await desk.signIn('viewer@yutai.example');
  const stream = await Stream.open(client);
  await client.post('/api/auth/sign-out');
  await stream.ended;
}, 30_000);

test('after PostgreSQL cut the line, everybody is told to read all again', async () => {
  const stream = await Stream.open(await desk.as('staff'));
  await sleep(100);
  stream.heard.length = 0;
  await desk.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'yutai-changes' AND datname = current_database()`);
  for (let waited = 0; stream.heard.length === 0 && waited < 5000; waited += 50) await sleep(50);
  expect(stream.heard).toEqual([{ kind: 'all' }]);
  stream.close();
});

test('a process that is asked to end does not wait for its streams', async () => {
  const { api, url } = await ApiProcess.start(desk.databaseUrl);
  const { cookie } = await desk.as('viewer');
  const stream = await Stream.open(new Client(url, cookie));
  api.signal('SIGTERM');
  expect(await Promise.race([api.exited, sleep(4000, 'late', { ref: false })])).toBe(0);
  await stream.ended;
});
