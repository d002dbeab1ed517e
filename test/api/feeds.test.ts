import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { FeedsDesk, type Subscription } from '../support/feeds-desk.js';
import { slot } from '../support/publishing-desk.js';
import { parseStrictly } from '../support/strict-calendar.js';

let desk: Desk;
let organizer: Client;
let feeds: FeedsDesk;
beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  feeds = await FeedsDesk.of(desk);
});
afterAll(() => desk?.close());

const pathOf = ({ url }: Body) => new URL(String(url)).pathname;
const codeOf = async (path: string) => {
  const { status, body } = await desk.nobody.get(path);
  return [status, body?.code];
};
const essence = (activity: Body) => ({
  uid: `${activity.id}@yutai`,
  startsAt: Date.parse(String(activity.startsAt)),
  endsAt: Date.parse(String(activity.endsAt)),
});

/** What a calendar has after it has looked, beside what the release says. */
async function look(subscription: Subscription, released: Body[]) {
  const { text, headers, status } = await feeds.read(subscription);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  subscription.calendar.take(text);
  const has = subscription.calendar.on.map(({ uid, startsAt, endsAt }) => ({ uid, startsAt, endsAt }));
  const right = released.filter(subscription.isTheirs).map(essence);
  const byTime = (x: (typeof has)[0], y: (typeof has)[0]) =>
    x.startsAt - y.startsAt || (x.uid < y.uid ? -1 : 1);
  return { of: subscription.of, has: has.sort(byTime), right: right.sort(byTime) };
}

test('whatever happens to the timetable, calendars of all four kinds end equal to the release', async () => {
  const lookAll = async (released: Body[], step: string) => {
    for (const subscription of feeds.subscriptions) {
      const { of, has, right } = await look(subscription, released);
      expect({ step, of, has }).toEqual({ step, of, has: right });
    }
  };
  await lookAll(await feeds.released(feeds.made.release), 'published');
  for (const [step, happen] of feeds.steps()) {
    const before = await Promise.all(feeds.subscriptions.map((each) => feeds.read(each)));
    await happen();
    const drafted = await Promise.all(feeds.subscriptions.map((each) => feeds.read(each)));
    expect(drafted.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    await lookAll(await feeds.publish(), step);
  }
  const [{ calendar: delegates }, { calendar: delegations }] = feeds.subscriptions as [
    Subscription,
    Subscription,
  ];
  const sequences = ({ on }: typeof delegates) => on.map(({ uid, sequence }) => [uid, sequence]);
  expect(sequences(delegates)).toEqual(sequences(delegations));
  expect(delegates.events.size).toBeGreaterThan(delegates.on.length);
}, 60_000);

test('a driver is told who rides, from where to where, and nobody’s number; a place who comes', async () => {
  const { vehicle, venue, ours, a } = feeds.made;
  const read = async (kind: 'vehicle' | 'place', owner: Body) =>
    parseStrictly((await desk.nobody.get(pathOf(await feeds.feedOf(kind, owner)))).text);
  const [ride] = (await read('vehicle', vehicle)).filter(({ isOn }) => isOn);
  const english = ({ name }: Body) => (name as { en: string }).en;
  expect(ride?.location).toContain(`${english(venue)} → `);
  expect(ride?.description).toMatch(new RegExp(`Coming: ${english(ours)}\nHeadcount: \\d+$`));
  const visit = (await read('place', venue)).find(({ uid }) => uid === `${a.id}@yutai`);
  expect(visit?.description).toContain(`Coming: ${english(ours)}\nHeadcount: 7`);
});

describe('a feed', () => {
  test('is not sent again to who has it, and is dated by releases, so that it stays the same between them', async () => {
    const path = pathOf(await feeds.feedOf('delegation', feeds.made.ours));
    const { headers, text } = await desk.nobody.get(path);
    const again = await desk.nobody.get(path, { 'if-none-match': headers.get('etag') });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    const { data } = (await organizer.get(`/api/releases?editionId=${feeds.made.edition.id}`)).body;
    const moments = data.map(({ publishedAt }) => Math.floor(Date.parse(String(publishedAt)) / 1000) * 1000);
    expect(moments).toEqual(expect.arrayContaining(parseStrictly(text).map(({ stamp }) => stamp)));
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(text).toMatch(/^REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\nX-PUBLISHED-TTL:PT15M\r$/m);
  });

  test('speaks the language that it was made in, and is empty before the first release', async () => {
    const make = await desk.make();
    const edition = await make.edition({ name: { zhHans: '新一届', en: 'A new one' } });
    const delegation = await make.delegation(edition, { name: { zhHans: '甲团', en: 'Group A' } });
    const owner = { editionId: edition.id, kind: 'delegation', ownerId: delegation.id };
    const { body } = await organizer.post('/api/feeds', { ...owner, language: 'zh-Hans' });
    await make.siteVisit(edition, { ...slot('09:00', '10:00'), delegationIds: [delegation.id] });
    const { text } = await desk.nobody.get(pathOf(body));
    expect(text).toContain('X-WR-CALNAME:甲团 · 新一届');
    expect(parseStrictly(text)).toEqual([]);
  });

  test('is shut the moment it is replaced or revoked, and says so without asking for a password', async () => {
    const first = await feeds.feedOf('place', feeds.made.venue);
    const second = await feeds.feedOf('place', feeds.made.venue);
    expect(await codeOf(pathOf(first))).toEqual([410, 'feed.revoked']);
    expect((await desk.nobody.get(pathOf(second))).status).toBe(200);
    const revoked = await organizer.post(`/api/feeds/${second.id}/revoke`);
    expect([revoked.status, revoked.body.revokedAt]).toEqual([200, expect.any(String)]);
    const { status, headers, body } = await desk.nobody.get(pathOf(second));
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([410, 'feed.revoked', null]);
    for (const path of [pathOf(second).replace('.ics', ''), '/api/feeds/guessed.ics']) {
      expect(await codeOf(path)).toEqual([404, 'feed.unknown']);
    }
  });

  test('expires with the season, and goes with its owner', async () => {
    const { edition } = feeds.made;
    const make = await desk.make();
    const delegation = await make.delegation(edition);
    const path = pathOf(await feeds.feedOf('delegation', delegation));
    await desk.rows(
      `WITH actor AS MATERIALIZED (SELECT set_config('yutai.actor', 'test', true))
       UPDATE feed SET expires_at = now() - interval '1 minute' FROM actor WHERE delegation_id = $1`,
      [delegation.id],
    );
    expect(await codeOf(path)).toEqual([410, 'feed.expired']);
    expect((await organizer.delete(`/api/delegations/${delegation.id}`, delegation.version)).status).toBe(
      204,
    );
    expect(await codeOf(path)).toEqual([404, 'feed.unknown']);
  });

  test('made twice at once is one feed', async () => {
    const { edition, van } = feeds.made;
    const wish = { editionId: edition.id, kind: 'vehicle', ownerId: van.id, language: 'en' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => organizer.post('/api/feeds', wish)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const opened = await Promise.all(answers.map(({ body }) => desk.nobody.get(pathOf(body))));
    expect(opened.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
  });

  test('is of somebody or something in its edition', async () => {
    const { edition, ours } = feeds.made;
    const other = await (await desk.make()).edition();
    const wish = { editionId: other.id, kind: 'delegation', ownerId: ours.id, language: 'en' };
    for (const wrong of [wish, { ...wish, kind: 'place', editionId: edition.id }]) {
      const { status, body } = await organizer.post('/api/feeds', wrong);
      expect([status, body.errors]).toMatchObject([422, [{ field: 'ownerId', code: 'field.unknownRecord' }]]);
    }
  });

  test('is given by a liaison for their own delegations and delegates alone', async () => {
    const liaison = await desk.as('liaison');
    const { id: liaisonId } = (await liaison.get('/api/me')).body;
    const { edition, theirs, venue } = feeds.made;
    const make = await desk.make();
    const delegation = await make.delegation(edition, { liaisonId });
    const delegate = await make.delegate(delegation, await make.person());
    const statusOf = async (kind: string, owner: Body) => {
      const wish = { editionId: edition.id, kind, ownerId: owner.id, language: 'en' };
      return (await liaison.post('/api/feeds', wish)).status;
    };
    expect(await statusOf('delegation', delegation)).toBe(201);
    expect(await statusOf('delegate', delegate)).toBe(201);
    expect(await statusOf('delegation', theirs)).toBe(422);
    expect(await statusOf('place', venue)).toBe(422);
    const { data } = (await liaison.get('/api/feeds')).body;
    expect(data.map(({ ownerId }) => ownerId).sort()).toEqual([delegation.id, delegate.id].sort());
    const foreign = await feeds.feedOf('delegation', theirs);
    expect((await liaison.post(`/api/feeds/${foreign.id}/revoke`)).status).toBe(404);
    expect((await liaison.post(`/api/feeds/${data[0]!.id}/revoke`)).status).toBe(200);
  });
});

describe("a delegate's own feed", () => {
  const own = (link: Client, language = 'zh-Hant') => link.post('/api/itinerary/feed', { language });

  test('has the same address however often they ask, shows what their page does and dies with their link', async () => {
    const { delegate } = feeds.made;
    const link = await desk.linkOf(delegate);
    const answers = await Promise.all([own(link), own(link), own(link)]);
    expect(new Set(answers.map(({ body }) => body.url)).size).toBe(1);
    const path = pathOf(answers[0]!.body);
    const { activities } = (await link.get('/api/itinerary')).body as unknown as { activities: Body[] };
    const shown = parseStrictly((await desk.nobody.get(path)).text).filter(({ isOn }) => isOn);
    const right = activities.filter(({ status }) => status !== 'cancelled').map(essence);
    expect(shown.map(({ uid, startsAt, endsAt }) => ({ uid, startsAt, endsAt }))).toEqual(right);
    expect(shown.length).toBeGreaterThan(0);
    expect((await own(link, 'en')).body.url).not.toBe(answers[0]!.body.url);
    await feeds.feedOf('delegate', delegate);
    expect((await desk.nobody.get(path)).status).toBe(200);

    const replacement = await desk.linkOf(delegate);
    expect(await codeOf(path)).toEqual([410, 'feed.revoked']);
    expect(pathOf((await own(replacement)).body)).not.toBe(path);
  });

  test('is ended by them, and another after that', async () => {
    const link = await desk.linkOf(feeds.made.delegate);
    const path = pathOf((await own(link)).body);
    expect((await link.delete('/api/itinerary/feed', undefined)).status).toBe(204);
    expect(await codeOf(path)).toEqual([410, 'feed.revoked']);
    const next = pathOf((await own(link)).body);
    expect(next).not.toBe(path);
    expect((await desk.nobody.get(next)).status).toBe(200);
  });
});

test('no token is kept', async () => {
  const link = await desk.linkOf(feeds.made.delegate);
  const urls = [
    (await feeds.feedOf('place', feeds.made.east)).url,
    (await link.post('/api/itinerary/feed', { language: 'en' })).body.url,
  ];
  for (const url of urls) {
    const token = /([\w-]{22})\.ics$/.exec(String(url))![1];
    for (const table of ['feed', 'audit_entry', 'idempotency_key', 'rate_limit']) {
      expect(await desk.rows(`SELECT FROM ${table} t WHERE strpos(t::text, $1) > 0`, [token])).toEqual([]);
    }
  }
});

test('a feed is refused as often as a link before it is told to wait, and good ones still open', async () => {
  const path = pathOf(await feeds.feedOf('delegation', feeds.made.ours));
  const guesses = Array.from({ length: 70 }, (_, n) => `/api/feeds/${String(n).padStart(22, 'x')}.ics`);
  const statuses = [];
  for (const guess of guesses) statuses.push((await desk.nobody.get(guess)).status);
  expect(statuses.at(0)).toBe(404);
  expect(statuses.at(-1)).toBe(429);
  expect((await desk.nobody.get(path)).status).toBe(200);
});

test('a calendar that goes on asking for a feed that is shut is no guess, and shuts no link of its neighbours', async () => {
  const shut = pathOf(await feeds.feedOf('place', feeds.made.west));
  await feeds.feedOf('place', feeds.made.west);
  const statuses = [];
  for (let asked = 0; asked < 70; asked += 1) statuses.push((await desk.nobody.get(shut)).status);
  expect(new Set(statuses)).toEqual(new Set([410]));
  const token = 'x'.repeat(22);
  expect((await desk.nobody.post('/api/links/exchange', { token })).status).toBe(401);
});
