import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { codeOf, DAY, HostedVisit, instants, LATER, shown } from '../support/hosted-visit.js';
import { at, Make } from '../support/make.js';
import { RIGHTS } from './rights.table.js';

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

describe('a host with a link', () => {
  test('sees the visit, and nothing that is not theirs to know', async () => {
    await make.delegate(
      planned.delegation,
      await make.person({ name: { en: 'A delegate' }, phone: '+886 900' }),
    );
    const { body, text, headers } = await (await desk.hostOf(planned)).get('/api/host-visit');
    expect(body).toMatchObject({
      siteVisitId: planned.id,
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
    expect(instants(body)).toEqual(instants(planned.visit));
    expect(text).not.toMatch(/desk alone|Passport|A delegate|886 900/);
    expect(headers.get('cache-control')).toBe('private, no-cache');
  });

  test('accepts, thinks again, and says why', async () => {
    const host = await desk.hostOf(planned);
    const accepted = await planned.reply(host, { answer: 'accepted' });
    expect(accepted.body).toMatchObject({ answer: 'accepted', message: null, mayAnswer: true });
    const declined = await planned.reply(host, { answer: 'declined', message: 'We are closed that day' });
    expect(declined.body).toMatchObject({ answer: 'declined', message: 'We are closed that day' });
    expect(await planned.stored()).toMatchObject({
      hostAnswer: 'declined',
      hostMessage: 'We are closed that day',
      hostAnsweredAt: expect.any(String),
      status: 'planned',
    });
    const viewers = await (await desk.as('viewer')).get(path);
    expect(viewers.body).not.toHaveProperty('hostMessage');
  });

  test('proposes another time, which books nothing until an organizer takes it', async () => {
    const host = await desk.hostOf(planned);
    const proposed = await planned.reply(host, {
      answer: 'counter_proposed',
      ...LATER,
      message: 'After lunch',
    });
    expect(proposed.status).toBe(200);
    expect(
      instants({ startsAt: proposed.body.counterStartsAt, endsAt: proposed.body.counterEndsAt }),
    ).toEqual(instants(LATER));
    const before = await planned.stored();
    expect(instants(before)).toEqual(instants(planned.visit));
    const taken = await organizer.verb(`${path}/accept-proposal`, before.version, {});
    expect(taken.body).toMatchObject({
      hostAnswer: 'accepted',
      hostMessage: 'After lunch',
      counterStartsAt: null,
      status: 'planned',
      notes: 'For the desk alone',
      bring: { en: 'Passport' },
      topics: [{ en: 'Sensors' }],
      delegationIds: [planned.delegation.id],
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
      delegationIds: [planned.delegation.id],
    });
    const { editionId, title } = planned.visit;
    const body = { editionId, title, placeId: far.id, delegationIds: [planned.delegation.id], version: 1 };
    const time = { startsAt: planned.visit.startsAt, endsAt: planned.visit.endsAt };
    expect((await organizer.put(path, { ...body, ...time })).status).toBe(200);
    await planned.reply(await desk.hostOf(planned), { answer: 'counter_proposed', ...LATER });
    const { version } = await planned.stored();
    const tried = await organizer.verb(`${path}/accept-proposal?dryRun=true`, version, {});
    expect(tried.body.conflicts).toMatchObject([
      { code: 'travel.insufficient', other: { id: elsewhere.id } },
    ]);
    const refused = await organizer.verb(`${path}/accept-proposal`, version, {});
    expect(refused.body).toMatchObject({ status: 409, code: 'travel.insufficient' });
    const overrides = [
      { code: 'travel.insufficient', resourceId: planned.delegation.id, reason: 'By helicopter' },
    ];
    const taken = await organizer.verb(`${path}/accept-proposal`, version, { overrides });
    expect(taken.body).toMatchObject({ hostAnswer: 'accepted', overrides });
  });

  test('is asked anew when the visit is moved, and an answer to the old time is refused', async () => {
    const host = await desk.hostOf(planned);
    const { version } = await shown(host);
    const { editionId, title, hostId } = planned.visit;
    const moved = await organizer.put(path, { editionId, title, hostId, ...LATER, version });
    expect(moved.status).toBe(200);
    expect(await codeOf(planned.reply(host, { answer: 'accepted' }, version))).toEqual({
      status: 409,
      code: 'record.stale',
    });
    const anew = await shown(host);
    expect(anew).toMatchObject({ answer: 'not_asked', mayAnswer: true });
    expect(instants(anew)).toEqual(instants(LATER));
    expect((await planned.reply(host, { answer: 'accepted' })).status).toBe(200);
  });

  test('whose answer was to another time is heard again once the visit is back there, and not once asked elsewhere', async () => {
    const host = await desk.hostOf(planned);
    await planned.reply(host, { answer: 'accepted', message: 'By the south gate' });
    const { hostAnsweredAt } = await planned.stored();
    const { editionId, title, placeId, delegationIds, hostId, startsAt, endsAt } = planned.visit;
    const put = async (time: object) => {
      const { version } = await planned.stored();
      const body = { editionId, title, placeId, delegationIds, hostId, version, ...time };
      return (await organizer.put(path, body)).body;
    };
    const answered = { hostAnswer: 'accepted', hostMessage: 'By the south gate', hostAnsweredAt };
    const nobodyAsked = { hostAnswer: 'not_asked', hostMessage: null, hostAnsweredAt: null };
    expect(await put(LATER)).toMatchObject(nobodyAsked);
    expect(await put({ startsAt, endsAt })).toMatchObject(answered);
    expect(await put(LATER)).toMatchObject(nobodyAsked);
    await planned.reply(host, { answer: 'declined' });
    expect(await put({ startsAt, endsAt })).toMatchObject(nobodyAsked);
  });

  test('answers for a visit of their own alone: another host is asked anew, by another link', async () => {
    const host = await desk.hostOf(planned);
    await planned.reply(host, { answer: 'accepted', message: 'Welcome' });
    const { editionId, title, placeId, delegationIds, hostId, startsAt, endsAt } = planned.visit;
    const receivedBy = async (other: unknown) => {
      const { version } = await planned.stored();
      const body = { editionId, title, placeId, delegationIds, startsAt, endsAt, version, hostId: other };
      return (await organizer.put(path, body)).body;
    };
    const another = await make.organisation();
    expect(await receivedBy(another.id)).toMatchObject({ hostAnswer: 'not_asked', hostMessage: null });
    expect(await codeOf(host.get('/api/host-visit'))).toEqual({ status: 401, code: 'link.revoked' });
    const theirs = await desk.hostOf(planned);
    expect(await shown(theirs)).toMatchObject({ answer: 'asked', mayAnswer: true });
    await organizer.delete(`${path}/host-link`, undefined);
    expect(await receivedBy(hostId)).toMatchObject({ hostAnswer: 'not_asked' });
  });

  test('whose visit comes back to them is heard again', async () => {
    const host = await desk.hostOf(planned);
    await planned.reply(host, { answer: 'accepted', message: 'Welcome' });
    const { editionId, title, placeId, delegationIds, hostId, startsAt, endsAt } = planned.visit;
    for (const other of [(await make.organisation()).id, hostId]) {
      const { version } = await planned.stored();
      const body = { editionId, title, placeId, delegationIds, startsAt, endsAt, version, hostId: other };
      await organizer.put(path, body);
    }
    expect(await planned.stored()).toMatchObject({ hostAnswer: 'accepted', hostMessage: 'Welcome' });
  });

  test.each(['confirm', 'cancel', 'complete'])('answers no more after %s', async (verb) => {
    const host = await desk.hostOf(planned);
    const { version } = await planned.stored();
    await organizer.verb(`${path}/${verb}`, version, verb === 'cancel' ? { reason: 'Rain' } : {});
    const seen = await host.get('/api/host-visit');
    expect(seen.body).toMatchObject({ mayAnswer: false });
    expect(seen.text).not.toContain('Rain');
    expect(await codeOf(planned.reply(host, { answer: 'declined' }))).toEqual({
      status: 422,
      code: 'activity.statusNotAllowed',
    });
  });

  test('who answers twice at once is heard once', async () => {
    const host = await desk.hostOf(planned);
    const { version } = await shown(host);
    const answers = await Promise.all([
      planned.reply(host, { answer: 'accepted' }, version),
      planned.reply(host, { answer: 'declined' }, version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const kept = answers.find(({ status }) => status === 200)!;
    expect(await planned.stored()).toMatchObject({ hostAnswer: kept.body.answer, version: version + 1 });
  });

  test('who sends the same again, not having heard, is answered the same', async () => {
    const host = await desk.hostOf(planned);
    const { version } = await shown(host);
    const key = { 'idempotency-key': 'once' };
    const first = await planned.reply(host, { answer: 'declined' }, version, key);
    const second = await planned.reply(host, { answer: 'declined' }, version, key);
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect((await planned.stored()).version).toBe(version + 1);
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
    const answer = await planned.reply(await desk.hostOf(planned), body);
    expect({ status: answer.status, fields: answer.body.errors.map((each) => each.field) }).toEqual({
      status,
      fields: [field],
    });
    expect(await planned.stored()).toMatchObject({ hostAnswer: 'asked', hostMessage: null });
  });

  test('must say which version they have seen', async () => {
    const host = await desk.hostOf(planned);
    const answer = host.post('/api/host-visit/answer', { siteVisitId: planned.id, answer: 'accepted' });
    expect((await answer).status).toBe(428);
  });

  test('cannot answer for another visit than that of their latest link', async () => {
    const other = await make.siteVisit(edition);
    const host = await desk.hostOf(other);
    const { version } = await shown(host);
    expect((await planned.reply(host, { answer: 'declined' }, version)).status).toBe(404);
    expect(await planned.stored()).toMatchObject({ hostAnswer: 'not_asked' });
  });

  test('is nobody to every other route', async () => {
    const host = await desk.hostOf(planned);
    const routes = Object.entries(RIGHTS).filter(([route]) => !route.includes('/api/host-visit'));
    for (const [route, { nobody }] of routes) {
      const [method, template] = route.split(' ') as [string, string];
      const body = method === 'POST' || method === 'PUT' ? '{}' : undefined;
      const answer = await host.send(method, template.replace('{id}', planned.id), body, {
        'if-match': '"1"',
      });
      expect({ route, status: answer.status }).toEqual({ route, status: nobody });
    }
  });

  test('is refused from a page that is not ours', async () => {
    const host = await desk.hostOf(planned);
    for (const origin of [null, 'https://elsewhere.example']) {
      expect(await codeOf(planned.reply(host, { answer: 'accepted' }, 2, { origin }))).toEqual({
        status: 403,
        code: 'request.foreignOrigin',
      });
    }
    expect(await planned.stored()).toMatchObject({ hostAnswer: 'asked' });
  });
});
