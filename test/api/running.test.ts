import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import { BODY_TO_COME, sendAndWait } from '../support/unfinished.js';

let desk: Desk;
let organizer: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
});
afterAll(() => desk?.close());

describe('health', () => {
  test('says that the process answers', async () => {
    const { status, body } = await desk.nobody.get('/api/health/live');
    expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } });
  });

  test('says that the database answers', async () => {
    const { status, body } = await desk.nobody.get('/api/health/ready');
    expect({ status, body }).toEqual({ status: 200, body: { status: 'ok' } });
  });
});

describe('metrics', () => {
  test('count requests by route and not by who or what was asked for', async () => {
    const { body } = await organizer.get('/api/me');
    await organizer.get(`/api/users/${body.id}`);
    const { text } = await desk.nobody.get('/metrics');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/users/:id",status="200"}',
    );
    expect(text).not.toContain(body.id);
  });

  test('are not for those behind a proxy', async () => {
    const { status } = await desk.nobody.get('/metrics', { 'x-forwarded-for': '203.0.113.7' });
    expect(status).toBe(403);
  });
});

describe('the log', () => {
  test('has a line for each request with its id, and nothing of persons or secrets', async () => {
    const make = new Make(organizer);
    const password = 'a password that nobody else has';
    const person = await make.person({ name: { en: 'Somebody Quiet' }, phone: '+886 900 111 222' });
    const delegate = await make.delegate(await make.delegation(await make.edition()), person);
    const user = await make.user({ password, email: 'quiet@yutai.example', name: 'Quiet Account' });
    const client = await desk.signIn(String(user.email), password);
    await desk.nobody.post('/api/auth/sign-in/email', { email: user.email, password: 'a wrong password' });
    const link = await desk.linkOf(delegate);
    await link.get('/api/itinerary');
    await organizer.get('/api/people?q=Somebody%20Quiet&email=quiet@yutai.example');
    await organizer.post('/api/people', { name: 'Somebody Quiet', phone: 7 });
    const { headers } = await organizer.get(`/api/people/${person.id}`);

    const id = headers.get('x-request-id');
    const line = await untilLogged((text) => text.includes(`"id":"${id}"`));
    expect(line).toMatchObject({
      req: { id, method: 'GET', path: `/api/people/${person.id}` },
      res: { status: 200 },
      responseTime: expect.any(Number),
    });
    const told = desk.api.log.join('\n');
    const tokens = [client, link].map(
      ({ cookie = '' }) => decodeURIComponent(cookie.split('=')[1]!).split('.')[0]!,
    );
    for (const secret of [password, 'a wrong password', ...tokens]) expect(told).not.toContain(secret);
    expect(told).not.toMatch(/quiet|@yutai\.example|900 111|cookie|user-agent/i);
  });

  test('has no token of a link, a host’s link or a feed, nor how it begins: used, refused or malformed', async () => {
    const make = new Make(organizer);
    const edition = await make.edition();
    const delegation = await make.delegation(edition, { members: 1 });
    const { data } = (await organizer.get(`/api/delegates?delegationId=${delegation.id}`)).body;
    const visit = await make.siteVisit(edition);
    const wish = { editionId: edition.id, kind: 'delegation', ownerId: delegation.id, language: 'en' };
    const tokenOf = async (path: string, body = {}) =>
      /[#/]([\w-]{22})(\.ics)?$/.exec(String((await organizer.post(path, body)).body.url))![1]!;
    const tokens = [
      await tokenOf(`/api/delegates/${data[0]!.id}/link`),
      await tokenOf(`/api/site-visits/${visit.id}/host-link`),
      await tokenOf('/api/feeds', wish),
      await tokenOf('/api/feeds', wish),
    ];
    const ends = ['', '.ics', '.ics/', '.ics?x=1', '.icsx', '%', '.ics%00'];
    const begins = [
      '/api/feeds/',
      '/api/%66eeds/',
      '//api/feeds/',
      '/feeds/',
      '/i%23',
      '/i/',
      '/h/',
      '/nothing/',
    ];
    for (const token of tokens) {
      for (const cut of [token, token.slice(0, 12), `${token}x`]) {
        for (const kind of ['links', 'host-links']) {
          await desk.nobody.post(`/api/${kind}/exchange`, { token: cut });
          await desk.nobody.post(`/api/${kind}/exchange?token=${cut}`, { token: [cut] });
        }
        for (const end of ends) await desk.nobody.get(`/api/feeds/${cut}${end}`);
        for (const cookie of ['yutai_link', 'yutai_host']) {
          const holder = desk.with(`${cookie}=${cut}`);
          for (const path of ['/api/itinerary', '/api/host-visit'])
            await holder.get(path, { referer: `/i#${cut}` });
          await holder.post('/api/itinerary/feed', { language: cut });
        }
      }
      for (const begin of begins) await desk.nobody.get(begin + token);
      await desk.rows('ALTER TABLE feed RENAME TO feed_away');
      expect((await desk.nobody.get(`/api/feeds/${token}.ics`)).status).toBe(500);
      await desk.rows('ALTER TABLE feed_away RENAME TO feed');
    }
    const { headers } = await desk.nobody.get('/api/me');
    await untilLogged((text) => text.includes(String(headers.get('x-request-id'))));
    const told = desk.api.log.join('\n');
    expect(told).toContain('"path":"/api/feeds/…"');
    for (const token of tokens) expect(told).not.toContain(token.slice(0, 8));
  });

  test('says what failed here, and the answer does not', async () => {
    await desk.db.query('ALTER TABLE sector RENAME TO sector_away; ALTER TABLE person RENAME TO person_away');
    const { status, body } = await organizer.get('/api/people');
    await desk.db.query('ALTER TABLE sector_away RENAME TO sector; ALTER TABLE person_away RENAME TO person');
    expect({ status, body }).toEqual({
      status: 500,
      body: {
        type: 'about:blank',
        title: 'Internal Server Error',
        status: 500,
        code: 'server.failed',
        detail: expect.not.stringMatching(/person|relation|SELECT/),
      },
    });
    const told = await untilLogged((line) => line.includes('"level":50') && line.includes('42P01'));
    expect(told).toMatchObject({ err: { code: '42P01' } });
  });
});

describe('on SIGTERM', () => {
  test('a request in flight is finished, nothing new is taken, and the process ends well', async () => {
    const short = await Desk.open();
    const client = await short.as('organizer');
    const made = await (await short.make()).organisation();
    await short.db.query('BEGIN');
    await short.db.query('SELECT FROM organisation WHERE id = $1 FOR UPDATE', [made.id]);
    const body = { name: { en: 'Finished' }, side: 'other', version: made.version };
    const inFlight = client.put(`/api/organisations/${made.id}`, body);
    await untilWaiting(short);
    short.api.signal('SIGTERM');
    await sleep(300);
    await expect(client.get('/api/me')).rejects.toThrow('fetch failed');
    await short.db.query('COMMIT');
    expect(await inFlight).toMatchObject({ status: 200, body: { name: { en: 'Finished' } } });
    expect(await short.api.exited).toBe(0);
    await short.db.end();
  });

  test('a request that does not arrive does not hold up the end of the process', async () => {
    const short = await Desk.open();
    const waiting = sendAndWait(short.url, BODY_TO_COME);
    await sleep(300);
    short.api.signal('SIGTERM');
    expect(await Promise.race([short.api.exited, sleep(15_000, 'late', { ref: false })])).toBe(0);
    const { seconds } = await waiting;
    expect(seconds).toBeGreaterThan(5);
    await short.db.end();
  });
});

/** The log comes through a pipe, after the answer. */
async function untilLogged(wanted: (line: string) => boolean): Promise<unknown> {
  for (let tries = 0; tries < 250; tries += 1) {
    const line = desk.api.log.find(wanted);
    if (line) return JSON.parse(line);
    await sleep(20);
  }
  return undefined;
}

async function untilWaiting({ db }: Desk): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await db.query(waiting)).rowCount === 0) await sleep(20);
}
