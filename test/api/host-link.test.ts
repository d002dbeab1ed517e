import { cookieOf, type Body, type Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { codeOf, HostedVisit } from '../support/hosted-visit.js';
import { at, Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let planned: HostedVisit;
let path: string;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
});
afterAll(() => desk?.close());

beforeEach(async () => {
  planned = await HostedVisit.plan(organizer, make, edition);
  path = planned.path;
});

const newToken = async () => {
  const { body } = await organizer.post(`${path}/host-link`);
  return new URL(String(body.url)).hash.slice(1);
};
const exchange = (token: string) => desk.nobody.post('/api/host-links/exchange', { token });

describe('a host’s link', () => {
  test('asks a host who had not been asked, and keeps an answer that is there', async () => {
    await newToken();
    expect(await planned.stored()).toMatchObject({ hostAnswer: 'asked', version: 2 });
    await organizer.verb(`${path}/record-host-answer`, 2, { answer: 'accepted', message: 'By telephone' });
    await newToken();
    expect(await planned.stored()).toMatchObject({
      hostAnswer: 'accepted',
      hostMessage: 'By telephone',
      version: 3,
    });
  });

  test.each(['cancel', 'complete'])('is not made after %s', async (verb) => {
    await organizer.verb(`${path}/${verb}`, 1, verb === 'cancel' ? { reason: 'Rain' } : {});
    expect((await organizer.post(`${path}/host-link`)).status).toBe(422);
  });

  test('is dead the moment it is revoked or replaced, or the visit is deleted', async () => {
    const host = await desk.hostOf(planned);
    await organizer.delete(`${path}/host-link`, undefined);
    expect(await codeOf(host.get('/api/host-visit'))).toEqual({ status: 401, code: 'link.revoked' });
    expect((await organizer.get(`${path}/host-link`)).body).toMatchObject({ createdAt: null });
    const next = await desk.hostOf(planned);
    const last = await desk.hostOf(planned);
    expect(await codeOf(planned.reply(next, { answer: 'accepted' }, 2))).toEqual({
      status: 401,
      code: 'link.revoked',
    });
    expect((await planned.reply(last, { answer: 'accepted' })).status).toBe(200);
    const { version } = await planned.stored();
    expect((await organizer.delete(path, version)).status).toBe(204);
    expect(await codeOf(last.get('/api/host-visit'))).toEqual({ status: 401, code: 'link.unknown' });
  });

  test('expires with the season', async () => {
    const coming = await make.edition({ seasonEndsOn: '2099-09-30', endsOn: '2099-09-19' });
    const later = await make.siteVisit(coming);
    const { body } = await organizer.post(`/api/site-visits/${later.id}/host-link`);
    expect(Date.parse(String(body.expiresAt))).toBe(Date.parse(at('2099-10-31', '00:00')));

    const token = await newToken();
    const host = desk.with(cookieOf(await exchange(token)));
    await desk.rows(
      `WITH actor AS MATERIALIZED (SELECT set_config('yutai.actor', 'test', true))
       UPDATE host_link SET expires_at = now() - interval '1 minute' FROM actor WHERE site_visit_id = $1`,
      [planned.id],
    );
    expect(await codeOf(host.get('/api/host-visit'))).toEqual({ status: 401, code: 'link.expired' });
    expect(await codeOf(exchange(token))).toEqual({ status: 401, code: 'link.expired' });
  });

  test('becomes a cookie that no script reads, and is not the cookie of a delegate', async () => {
    const token = await newToken();
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    const cookies = (await exchange(token)).headers.getSetCookie();
    expect(cookies).toEqual([
      expect.stringMatching(/^yutai_host=.*; Path=\/api\/host-visit; HttpOnly; SameSite=Strict/),
    ]);
    expect(await codeOf(desk.with(`yutai_link=${token}`).get('/api/itinerary'))).toMatchObject({
      status: 401,
    });
    expect(await codeOf(desk.nobody.post('/api/links/exchange', { token }))).toMatchObject({
      code: 'link.unknown',
    });
  });

  test('that nobody was given opens nothing, and is counted', async () => {
    expect(await codeOf(desk.with('yutai_host=guessed').get('/api/host-visit'))).toEqual({
      status: 401,
      code: 'link.unknown',
    });
    const hits = async () => (await desk.rows('SELECT sum(hits)::int AS hits FROM rate_limit'))[0]!.hits ?? 0;
    const before = await hits();
    const { status, headers } = await exchange('x'.repeat(22));
    expect({ status, cookies: headers.getSetCookie() }).toEqual({ status: 401, cookies: [] });
    expect(await hits()).toBe(before + 1);
  });

  test('is kept nowhere: not in the database, the audit or the log', async () => {
    const token = await newToken();
    const host = desk.with(cookieOf(await exchange(token)));
    await planned.reply(host, { answer: 'accepted' });
    for (const table of ['host_link', 'audit_entry', 'idempotency_key', 'rate_limit']) {
      expect(await desk.rows(`SELECT FROM ${table} t WHERE strpos(t::text, $1) > 0`, [token])).toEqual([]);
    }
    expect((await organizer.get(`${path}/host-link`)).text).not.toMatch(/url|token|hash/i);
    expect(desk.api.log.join()).not.toContain(token);
  });

  test('is in the audit by its id, with what the host said', async () => {
    const host = await desk.hostOf(planned);
    await planned.reply(host, { answer: 'declined', message: 'Under repair' });
    const [link] = await desk.rows<{ id: string }>('SELECT id FROM host_link WHERE site_visit_id = $1', [
      planned.id,
    ]);
    const { body } = await organizer.get(`/api/audit-entries?entityId=${planned.id}&actor=host:${link?.id}`);
    expect(body.data).toMatchObject([
      {
        entity: 'site_visit',
        after: { host_answer: 'declined', host_message: 'Under repair' },
      },
    ]);
  });
});
