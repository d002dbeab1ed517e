import type { Body, Client } from '../support/client.js';
import { createHash } from 'node:crypto';
import { cookieOf } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';
import { ApiDocument } from '../support/openapi.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let delegation: Body;
let delegate: Body;
let link: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

beforeEach(async () => {
  delegation = await make.delegation(await make.edition());
  delegate = await make.delegate(delegation, await make.person(), { rank: 1 });
  link = await desk.linkOf(delegate);
});

describe('a link', () => {
  const codeOf = async (client: Client) => {
    const { status, body } = await client.get('/api/itinerary');
    return { status, code: body.code };
  };

  test('is dead the moment it is revoked', async () => {
    expect((await link.get('/api/itinerary')).status).toBe(200);
    await organizer.delete(`/api/delegates/${delegate.id}/link`, undefined);
    expect(await codeOf(link)).toEqual({ status: 401, code: 'link.revoked' });
  });

  test('is dead the moment it is replaced, and the new one opens the same', async () => {
    const replacement = await desk.linkOf(delegate);
    expect(await codeOf(link)).toEqual({ status: 401, code: 'link.revoked' });
    expect((await replacement.get('/api/itinerary')).body).toMatchObject({
      delegation: { id: delegation.id },
    });
  });

  test('is dead when its delegate leaves', async () => {
    const { version } = (await organizer.get(`/api/delegates/${delegate.id}`)).body;
    expect((await organizer.delete(`/api/delegates/${delegate.id}`, version)).status).toBe(204);
    expect(await codeOf(link)).toEqual({ status: 401, code: 'link.unknown' });
  });

  test('that nobody was given opens nothing', async () => {
    const { status, body, headers } = await desk.nobody.post('/api/links/exchange', {
      token: 'x'.repeat(22),
    });
    expect({ status, code: body.code, cookies: headers.getSetCookie() }).toEqual({
      status: 401,
      code: 'link.unknown',
      cookies: [],
    });
    expect(await codeOf(desk.with('yutai_link=guessed'))).toEqual({ status: 401, code: 'link.unknown' });
    expect(await codeOf(desk.nobody)).toEqual({ status: 401, code: 'link.required' });
  });

  test('becomes a cookie that no script reads and no other site sends', async () => {
    const { body } = await organizer.post(`/api/delegates/${delegate.id}/link`);
    const token = new URL(String(body.url)).hash.slice(1);
    const answer = await desk.nobody.post('/api/links/exchange', { token });
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^yutai_link=.*; Path=\/api\/itinerary; HttpOnly; SameSite=Strict/,
    );
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    const kept = await desk.rows('SELECT FROM link l WHERE strpos(l::text, $1) > 0', [token]);
    expect(kept).toEqual([]);
  });

  test('is shown to nobody again', async () => {
    const { text } = await organizer.get(`/api/delegates/${delegate.id}/link`);
    expect(text).not.toMatch(/url|token|hash/i);
  });
});

/** What may be told by a link, with a body that is taken. */
const ID = '01900000-0000-7000-8000-000000000000';
const TOLD = {
  'DELETE /api/itinerary/feed': undefined,
  'POST /api/host-visit/answer': { siteVisitId: ID, answer: 'accepted' },
  'POST /api/itinerary/attendance': { id: ID, activityId: ID, status: 'present', at: '2025-09-16T01:00:00Z' },
  'POST /api/itinerary/feed': { language: 'en' },
  'POST /api/itinerary/questions': { id: ID, topic: 'other', question: { en: 'When?' } },
  'POST /api/itinerary/reading': { release: 1, read: true },
  'PUT /api/itinerary/mail': { wanted: true },
  'PUT /api/itinerary/phone': { shared: true },
};

test('whatever is told by a link is counted, and past so many within an hour refused', async () => {
  const byLink = ApiDocument.committed().operations.filter(
    ({ method, security }) =>
      method !== 'GET' && security?.some((each) => 'link' in each || 'hostLink' in each),
  );
  expect(byLink.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(TOLD));
  const visit = await make.siteVisit(await make.edition());
  const host = await desk.hostOf(visit);
  const links = await desk.rows<{ id: string }>(
    'SELECT id FROM link WHERE delegate_id = $1 UNION ALL SELECT id FROM host_link WHERE site_visit_id = $2',
    [delegate.id, visit.id],
  );
  const keys = links.flatMap(({ id }) => [`told ${id}`, `question ${id}`]);
  for (const key of keys.map((told) => createHash('sha256').update(told).digest('base64url'))) {
    await desk.rows(
      `INSERT INTO rate_limit (key, hits, expires_at) VALUES ($1, 300, now() + interval '1 hour')`,
      [key],
    );
  }
  for (const [route, body] of Object.entries(TOLD)) {
    const [method, path] = route.split(' ') as [string, string];
    const [client, own] = path.startsWith('/api/host-visit') ? [host, { siteVisitId: visit.id }] : [link, {}];
    const text = body && JSON.stringify({ ...body, ...own });
    const { status } = await client.send(method, path, text, { 'if-match': '"1"' });
    expect({ route, status }).toEqual({ route, status: 429 });
  }
});

describe('the links of a delegation, made at once', () => {
  const path = () => `/api/delegations/${delegation.id}/links`;
  const ownerOf = async (url: unknown) => {
    const token = new URL(String(url)).hash.slice(1);
    const theirs = desk.with(cookieOf(await desk.nobody.post('/api/links/exchange', { token })));
    return (await theirs.get('/api/itinerary')).body.delegate as Body;
  };

  test('are for those who have none that opens, in protocol order; the others keep theirs', async () => {
    const [third, second] = [
      await make.delegate(delegation, await make.person({ language: 'zh-Hant' }), { rank: 3 }),
      await make.delegate(delegation, await make.person({ language: 'en' }), { rank: 2 }),
    ];
    const expired = await desk.linkOf(third);
    await desk.rows(
      `WITH actor AS (SELECT set_config('yutai.actor', 'command:test', true))
       UPDATE link SET expires_at = now() FROM actor WHERE delegate_id = $1`,
      [third.id],
    );
    expect((await organizer.post(`${path()}?dryRun=true`)).status).toBe(200);
    const { status, body, headers } = await organizer.post(path());
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('no-store');
    const links = body.links as Body[];
    expect(links.map(({ delegateId, language }) => [delegateId, language])).toEqual([
      [second.id, 'en'],
      [third.id, 'zh-Hant'],
    ]);
    for (const { delegateId, url } of links) expect(await ownerOf(url)).toMatchObject({ id: delegateId });
    expect((await link.get('/api/itinerary')).status).toBe(200);
    expect((await expired.get('/api/itinerary')).body.code).toBe('link.revoked');
    expect((await organizer.post(path())).body).toEqual({ links: [] });
  });

  test('asked for twice at once are one for each, and each opens', async () => {
    for (const rank of [2, 3, 4]) await make.delegate(delegation, await make.person(), { rank });
    const answers = await Promise.all([organizer.post(path()), organizer.post(path())]);
    const links = answers.flatMap(({ body }) => body.links as Body[]);
    expect(links).toHaveLength(3);
    for (const { delegateId, url } of links) expect(await ownerOf(url)).toMatchObject({ id: delegateId });
  });
});
