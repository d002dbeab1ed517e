import { cookieOf, type Body, type Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { RIGHTS } from './rights.table.js';

const DAY = '2025-09-16';
const LATER = { startsAt: at(DAY, '14:00'), endsAt: at(DAY, '15:30') };
const instants = ({ startsAt, endsAt }: Record<string, unknown>) =>
  [startsAt, endsAt].map((each) => Date.parse(String(each)));

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let delegation: Body;
let visit: Body;
let path: string;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
});
afterAll(() => desk?.close());

beforeEach(async () => {
  delegation = await make.delegation(edition, { name: { en: 'Chips delegation' }, expectedHeadcount: 12 });
  visit = await make.siteVisit(edition, {
    title: { en: 'Factory' },
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '10:30'),
    placeId: (await make.place({ name: { en: 'The factory' } })).id,
    hostId: (await make.organisation({ name: { en: 'The host' } })).id,
    topics: [{ en: 'Sensors' }],
    delegationIds: [delegation.id],
    notes: 'For the desk alone',
    bring: { en: 'Passport' },
  });
  path = `/api/site-visits/${visit.id}`;
});

const stored = async () => (await organizer.get(path)).body;
const codeOf = async (answer: ReturnType<Client['get']>) => {
  const { status, body } = await answer;
  return { status, code: body.code };
};
const newToken = async () => {
  const { body } = await organizer.post(`${path}/host-link`);
  return new URL(String(body.url)).hash.slice(1);
};
const exchange = (token: string) => desk.nobody.post('/api/host-links/exchange', { token });
const shown = async (host: Client) => (await host.get('/api/host-visit')).body;

/** Answers for the visit as the page does: at the version that was shown. */
async function reply(host: Client, body: object, version?: number, extra = {}) {
  return host.verb(
    '/api/host-visit/answer',
    version ?? (await shown(host)).version,
    { siteVisitId: visit.id, ...body },
    extra,
  );
}

describe('a host with a link', () => {
  test('sees the visit, and nothing that is not theirs to know', async () => {
    await make.delegate(delegation, await make.person({ name: { en: 'A delegate' }, phone: '+886 900' }));
    const { body, text, headers } = await (await desk.hostOf(visit)).get('/api/host-visit');
    expect(body).toMatchObject({
      siteVisitId: visit.id,
      title: { en: 'Factory' },
      status: 'planned',
      place: { name: { en: 'The factory' }, parentName: null },
      hostName: { en: 'The host' },
      delegations: [{ en: 'Chips delegation' }],
      headcount: 12,
      topics: [{ en: 'Sensors' }],
      answer: 'asked',
      mayAnswer: true,
      edition: { timeZone: 'Asia/Shanghai' },
    });
    expect(instants(body)).toEqual(instants(visit));
    expect(text).not.toMatch(/desk alone|Passport|A delegate|900/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  test('accepts, thinks again, and says why', async () => {
    const host = await desk.hostOf(visit);
    const accepted = await reply(host, { answer: 'accepted' });
    expect(accepted.body).toMatchObject({ answer: 'accepted', message: null, mayAnswer: true });
    const declined = await reply(host, { answer: 'declined', message: 'We are closed that day' });
    expect(declined.body).toMatchObject({ answer: 'declined', message: 'We are closed that day' });
    expect(await stored()).toMatchObject({
      hostAnswer: 'declined',
      hostMessage: 'We are closed that day',
      hostAnsweredAt: expect.any(String),
      status: 'planned',
    });
    const viewers = await (await desk.as('viewer')).get(path);
    expect(viewers.body).not.toHaveProperty('hostMessage');
  });

  test('proposes another time, which books nothing until an organizer takes it', async () => {
    const host = await desk.hostOf(visit);
    const proposed = await reply(host, { answer: 'counter_proposed', ...LATER, message: 'After lunch' });
    expect(proposed.status).toBe(200);
    expect(
      instants({ startsAt: proposed.body.counterStartsAt, endsAt: proposed.body.counterEndsAt }),
    ).toEqual(instants(LATER));
    const before = await stored();
    expect(instants(before)).toEqual(instants(visit));
    const taken = await organizer.verb(`${path}/accept-proposal`, before.version, {});
    expect(taken.body).toMatchObject({
      hostAnswer: 'accepted',
      hostMessage: 'After lunch',
      counterStartsAt: null,
      status: 'planned',
      notes: 'For the desk alone',
      bring: { en: 'Passport' },
      topics: [{ en: 'Sensors' }],
      delegationIds: [delegation.id],
    });
    expect(instants(taken.body)).toEqual(instants(LATER));
    expect(await shown(host)).toMatchObject({ answer: 'accepted', counterStartsAt: null });
    const again = await organizer.verb(`${path}/accept-proposal`, taken.body.version, {});
    expect({ status: again.status, code: again.body.code }).toEqual({
      status: 422,
      code: 'siteVisit.noProposal',
    });
  });

  test('whose time does not fit is told to the organizer, who may set it aside', async () => {
    const [near, far] = [await make.place(), await make.place()];
    await make.travelTime(near, far, 60);
    await make.travelTime(far, near, 60);
    const elsewhere = await make.siteVisit(edition, {
      startsAt: at(DAY, '12:00'),
      endsAt: at(DAY, '13:45'),
      placeId: near.id,
      delegationIds: [delegation.id],
    });
    const { editionId, title } = visit;
    const body = { editionId, title, placeId: far.id, delegationIds: [delegation.id], version: 1 };
    const time = { startsAt: visit.startsAt, endsAt: visit.endsAt };
    expect((await organizer.put(path, { ...body, ...time })).status).toBe(200);
    await reply(await desk.hostOf(visit), { answer: 'counter_proposed', ...LATER });
    const { version } = await stored();
    const tried = await organizer.verb(`${path}/accept-proposal?dryRun=true`, version, {});
    expect(tried.body.conflicts).toMatchObject([
      { code: 'travel.insufficient', other: { id: elsewhere.id } },
    ]);
    const refused = await organizer.verb(`${path}/accept-proposal`, version, {});
    expect(refused.body).toMatchObject({ status: 409, code: 'travel.insufficient' });
    const overrides = [{ code: 'travel.insufficient', resourceId: delegation.id, reason: 'By helicopter' }];
    const taken = await organizer.verb(`${path}/accept-proposal`, version, { overrides });
    expect(taken.body).toMatchObject({ hostAnswer: 'accepted', overrides });
  });

  test('is asked anew when the visit is moved, and an answer to the old time is refused', async () => {
    const host = await desk.hostOf(visit);
    const { version } = await shown(host);
    const { editionId, title } = visit;
    const moved = await organizer.put(path, { editionId, title, ...LATER, version });
    expect(moved.status).toBe(200);
    expect(await codeOf(reply(host, { answer: 'accepted' }, version))).toEqual({
      status: 409,
      code: 'record.stale',
    });
    const anew = await shown(host);
    expect(anew).toMatchObject({ answer: 'not_asked', mayAnswer: true });
    expect(instants(anew)).toEqual(instants(LATER));
    expect((await reply(host, { answer: 'accepted' })).status).toBe(200);
  });

  test.each(['confirm', 'cancel', 'complete'])('answers no more after %s', async (verb) => {
    const host = await desk.hostOf(visit);
    const { version } = await stored();
    await organizer.verb(`${path}/${verb}`, version, verb === 'cancel' ? { reason: 'Rain' } : {});
    const seen = await host.get('/api/host-visit');
    expect(seen.body).toMatchObject({ mayAnswer: false });
    expect(seen.text).not.toContain('Rain');
    expect(await codeOf(reply(host, { answer: 'declined' }))).toEqual({
      status: 422,
      code: 'activity.statusNotAllowed',
    });
  });

  test('who answers twice at once is heard once', async () => {
    const host = await desk.hostOf(visit);
    const { version } = await shown(host);
    const answers = await Promise.all([
      reply(host, { answer: 'accepted' }, version),
      reply(host, { answer: 'declined' }, version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = answers.find(({ status }) => status === 200)!;
    expect(await stored()).toMatchObject({ hostAnswer: kept.body.answer, version: version + 1 });
  });

  test('who sends the same again, not having heard, is answered the same', async () => {
    const host = await desk.hostOf(visit);
    const { version } = await shown(host);
    const key = { 'idempotency-key': 'once' };
    const first = await reply(host, { answer: 'declined' }, version, key);
    const second = await reply(host, { answer: 'declined' }, version, key);
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect((await stored()).version).toBe(version + 1);
  });

  test.each([
    [{ answer: 'asked' }, 400, 'answer'],
    [{ answer: 'not_asked' }, 400, 'answer'],
    [{ answer: 'counter_proposed' }, 422, 'startsAt'],
    [{ answer: 'counter_proposed', startsAt: LATER.startsAt }, 422, 'endsAt'],
    [{ answer: 'counter_proposed', startsAt: LATER.endsAt, endsAt: LATER.startsAt }, 422, 'endsAt'],
    [{ answer: 'accepted', ...LATER }, 422, 'startsAt'],
    [{ answer: 'declined', message: 'x'.repeat(2001) }, 400, 'message'],
    [{ answer: 'declined', notes: 'Not mine' }, 400, 'notes'],
  ])('cannot say %j', async (body, status, field) => {
    const answer = await reply(await desk.hostOf(visit), body);
    expect({ status: answer.status, fields: answer.body.errors.map((each) => each.field) }).toEqual({
      status,
      fields: [field],
    });
    expect(await stored()).toMatchObject({ hostAnswer: 'asked', hostMessage: null });
  });

  test('must say which version they have seen', async () => {
    const host = await desk.hostOf(visit);
    const answer = host.post('/api/host-visit/answer', { siteVisitId: visit.id, answer: 'accepted' });
    expect((await answer).status).toBe(428);
  });

  test('cannot answer for another visit than that of their latest link', async () => {
    const other = await make.siteVisit(edition);
    const host = await desk.hostOf(other);
    const { version } = await shown(host);
    expect((await reply(host, { answer: 'declined' }, version)).status).toBe(404);
    expect(await stored()).toMatchObject({ hostAnswer: 'not_asked' });
  });

  test('is nobody to every other route', async () => {
    const host = await desk.hostOf(visit);
    const routes = Object.entries(RIGHTS).filter(([route]) => !route.includes('/api/host-visit'));
    for (const [route, { nobody }] of routes) {
      const [method, template] = route.split(' ') as [string, string];
      const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
      const answer = await host.send(method, template.replace('{id}', visit.id), body, { 'if-match': '"1"' });
      expect({ route, status: answer.status }).toEqual({ route, status: nobody });
    }
  });

  test('is refused from a page that is not ours', async () => {
    const host = await desk.hostOf(visit);
    for (const origin of [null, 'https://elsewhere.example']) {
      expect(await codeOf(reply(host, { answer: 'accepted' }, 2, { origin }))).toEqual({
        status: 403,
        code: 'request.foreignOrigin',
      });
    }
    expect(await stored()).toMatchObject({ hostAnswer: 'asked' });
  });
});

describe('the link', () => {
  test('asks a host who had not been asked, and keeps an answer that is there', async () => {
    await newToken();
    expect(await stored()).toMatchObject({ hostAnswer: 'asked', version: 2 });
    await organizer.verb(`${path}/record-host-answer`, 2, { answer: 'accepted', message: 'By telephone' });
    await newToken();
    expect(await stored()).toMatchObject({ hostAnswer: 'accepted', hostMessage: 'By telephone', version: 3 });
  });

  test.each(['cancel', 'complete'])('is not made after %s', async (verb) => {
    await organizer.verb(`${path}/${verb}`, 1, verb === 'cancel' ? { reason: 'Rain' } : {});
    expect((await organizer.post(`${path}/host-link`)).status).toBe(422);
  });

  test('is dead the moment it is revoked or replaced, or the visit is deleted', async () => {
    const host = await desk.hostOf(visit);
    await organizer.delete(`${path}/host-link`, undefined);
    expect(await codeOf(host.get('/api/host-visit'))).toEqual({ status: 401, code: 'link.revoked' });
    expect((await organizer.get(`${path}/host-link`)).body).toMatchObject({ createdAt: null });
    const next = await desk.hostOf(visit);
    const last = await desk.hostOf(visit);
    expect(await codeOf(reply(next, { answer: 'accepted' }, 2))).toEqual({
      status: 401,
      code: 'link.revoked',
    });
    expect((await reply(last, { answer: 'accepted' })).status).toBe(200);
    const { version } = await stored();
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
      [visit.id],
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
    await reply(host, { answer: 'accepted' });
    for (const table of ['host_link', 'audit_entry', 'idempotency_key', 'rate_limit']) {
      expect(await desk.rows(`SELECT FROM ${table} t WHERE strpos(t::text, $1) > 0`, [token])).toEqual([]);
    }
    expect((await organizer.get(`${path}/host-link`)).text).not.toMatch(/url|token|hash/i);
    expect(desk.api.log.join()).not.toContain(token);
  });

  test('is in the audit by its id, with what the host said', async () => {
    const host = await desk.hostOf(visit);
    await reply(host, { answer: 'declined', message: 'Under repair' });
    const [link] = await desk.rows<{ id: string }>('SELECT id FROM host_link WHERE site_visit_id = $1', [
      visit.id,
    ]);
    const { body } = await organizer.get(`/api/audit-entries?entityId=${visit.id}&actor=host:${link?.id}`);
    expect(body.data).toMatchObject([
      {
        entity: 'site_visit',
        after: { host_answer: 'declined', host_message: 'Under repair' },
      },
    ]);
  });
});
