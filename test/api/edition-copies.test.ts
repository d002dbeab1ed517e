import { clockOf, dayOf } from '@yutai/domain';
import { countRows } from '../support/counts.js';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const ZONE = 'Asia/Shanghai';
const EIGHTEENTH = { ordinal: 18, name: { en: '18th Chongqing-Taiwan Week' }, startsOn: '2026-09-14' };

let desk: Desk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = await desk.make();
});
afterAll(() => desk?.close());

let ordinal = 500;
/** A number that no edition has yet. */
const another = (fields: object = {}) => ({ ...EIGHTEENTH, ordinal: (ordinal += 1), ...fields });

const seventeenth = async () => (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
const all = async (path: string, edition: { id: string }) =>
  (await organizer.get(`${path}?editionId=${edition.id}&perPage=200`)).body.data;
const copy = (edition: { id: string }, body: object, query = '', headers = {}) =>
  organizer.post(`/api/editions/${edition.id}/copies${query}`, body, headers);

interface Copied {
  kind: string;
  status: string;
  wasStartsAt: string | null;
  startsAt: string | null;
  endsAt: string | null;
  conflicts: Body[];
}
const activitiesOf = (body: Body) => body.activities as Copied[];

const weekday = (instant: string) => new Date(`${dayOf(instant, ZONE)}T00:00:00Z`).getUTCDay();

describe('the 17th edition, made into an 18th', () => {
  let source: Body;
  let made: Body;
  let counts: Record<string, number>;

  beforeAll(async () => {
    source = await seventeenth();
    counts = await countRows(desk);
    const tried = await copy(source, EIGHTEENTH, '?dryRun=true');
    expect(tried.status).toBe(200);
    expect(await countRows(desk)).toEqual(counts);
    const answer = await copy(source, EIGHTEENTH);
    expect([answer.status, answer.body.errors]).toEqual([201, undefined]);
    made = answer.body;
    const { record, conflicts } = tried.body as unknown as { record: Body; conflicts: Body[] };
    expect(record.copied).toEqual(made.copied);
    expect(conflicts).toEqual(record.warnings);
  });

  test('has days of its own, derived from its first', () => {
    expect(made).toMatchObject({
      ordinal: 18,
      year: 2026,
      city: 'Chongqing',
      timeZone: ZONE,
      startsOn: '2026-09-14',
      endsOn: '2026-09-16',
      seasonStartsOn: '2026-08-31',
      seasonEndsOn: '2026-09-29',
      coHostIds: source.coHostIds,
      notes: null,
      version: 1,
    });
  });

  test('has as many delegations, sessions and visits, and nothing that refuses', async () => {
    const [delegations, sessions, visits] = await Promise.all(
      ['/api/delegations', '/api/sessions', '/api/site-visits'].map((path) => all(path, source)),
    );
    const requests = [...sessions!, ...visits!].filter(({ status }) => status === 'request').length;
    const activities = sessions!.length + visits!.length;
    expect(activities).toBeGreaterThan(10);
    expect(made.copied).toEqual({
      delegations: delegations!.length,
      sessions: sessions!.length,
      siteVisits: visits!.length,
      planned: activities - requests,
      requests,
      unfit: 0,
    });
    expect((made.warnings as Body[]).filter(({ level }) => level !== 'inform')).toEqual([]);
    for (const [path, old] of [
      ['/api/delegations', delegations],
      ['/api/sessions', sessions],
      ['/api/site-visits', visits],
    ] as const)
      expect(await all(path, made)).toHaveLength(old!.length);
  });

  test('has each of them 52 weeks later, on its weekday and at its clock', async () => {
    const timed = activitiesOf(made).filter(({ wasStartsAt }) => wasStartsAt !== null);
    expect(timed.length).toBeGreaterThan(9);
    for (const { wasStartsAt, startsAt } of timed) {
      expect(Date.parse(startsAt!) - Date.parse(wasStartsAt!)).toBe(364 * 86_400_000);
      expect(weekday(startsAt!)).toBe(weekday(wasStartsAt!));
      expect(clockOf(startsAt!, ZONE)).toBe(clockOf(wasStartsAt!, ZONE));
    }
  });

  test('holds its bookings: what is planned cannot be planned twice', async () => {
    const [visit] = (await all('/api/site-visits', made)).filter(({ status }) => status === 'planned');
    const { delegationIds, startsAt, endsAt } = visit!;
    const again = { editionId: made.id, title: { en: 'Twice' }, delegationIds, startsAt, endsAt };
    expect((await organizer.post('/api/site-visits', again)).body.code).toBe('booking.overlap');
    const held = await desk.rows(
      `SELECT FROM activity a JOIN activity_delegation ad ON ad.activity_id = a.id
       LEFT JOIN booking b ON b.activity_id = a.id AND b.resource_id = ad.delegation_id
       WHERE a.edition_id = $1 AND a.status = 'planned' AND b.resource_id IS NULL`,
      [made.id],
    );
    expect(held).toHaveLength(0);
  });

  test('is a beginning: nothing personal, nothing of how it went, no marks of the demo', async () => {
    for (const visit of await all('/api/site-visits', made)) {
      expect(visit).toMatchObject({
        hostAnswer: 'not_asked',
        hostAnsweredAt: null,
        hostContactId: null,
        outcome: null,
        people: [],
        notes: null,
        overrides: [],
        illustrative: [],
      });
      expect(['planned', 'request']).toContain(visit.status);
    }
    for (const session of await all('/api/sessions', made)) {
      expect(session).toMatchObject({ speakers: [], people: [], notes: null, photoCredit: null });
      expect(['planned', 'request']).toContain(session.status);
    }
    for (const delegation of await all('/api/delegations', made)) {
      expect(delegation).toMatchObject({ delegateCount: 0, liaisonId: null, arrivesAt: null, notes: null });
    }
    expect(await all('/api/delegates', made)).toEqual([]);
    expect(await all('/api/agreements', made)).toEqual([]);
  });

  test('has the same hosts and topics to be asked about', async () => {
    const topics = (visits: Body[]) =>
      visits.map(({ hostId, topics }) => JSON.stringify([hostId, topics])).sort();
    expect(topics(await all('/api/site-visits', made))).toEqual(
      topics(await all('/api/site-visits', source)),
    );
  });

  test('is in the audit by who made it, and leaves the 17th as it was', async () => {
    const entries = (await organizer.get(`/api/audit-entries?entityId=${made.id}`)).body.data;
    expect(entries).toMatchObject([{ action: 'insert', entity: 'edition', actorName: expect.any(String) }]);
    expect(await seventeenth()).toEqual(source);
  });
});

test('a second click with the same Idempotency-Key makes one', async () => {
  const [source, body] = [await seventeenth(), another()];
  const headers = { 'idempotency-key': 'the-same-click' };
  const [first, second] = await Promise.all([
    copy(source, body, '', headers),
    copy(source, body, '', headers),
  ]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.id).toBe(first.body.id);
  expect((await organizer.get(`/api/editions?ordinal=${body.ordinal}`)).body.total).toBe(1);
});

test('takes along what is asked for', async () => {
  const source = await seventeenth();
  const { body } = await copy(
    source,
    another({ sessions: 'none', siteVisits: 'request', delegations: false }),
  );
  expect(body.copied).toMatchObject({ delegations: 0, sessions: 0, planned: 0, unfit: 0 });
  expect(activitiesOf(body).every(({ status, startsAt }) => status === 'request' && startsAt === null)).toBe(
    true,
  );
  const visits = await all('/api/site-visits', body);
  expect(visits).toHaveLength((await all('/api/site-visits', source)).length);
  expect(visits.every(({ delegationIds }) => (delegationIds as string[]).length === 0)).toBe(true);
});

test('a session keeps its kind, place and running order, and none of its speakers', async () => {
  const edition = await make.edition();
  const [place, speaker] = [await make.place(), await make.person()];
  const runningOrder = [
    { title: { en: 'Opening' }, minutes: 10 },
    { title: { en: 'Talks' }, minutes: null },
  ];
  const fields = { sessionKind: 'ceremony', bring: { en: 'Badge' }, briefing: { en: 'By the east gate' } };
  const kept = { ...fields, placeId: place.id, headcount: 40 };
  const speakers = [{ personId: speaker.id }];
  await make.session(edition, { ...kept, runningOrder, speakers, photoCredit: 'Somebody' });
  const [session] = await all('/api/sessions', (await copy(edition, another())).body);
  expect(session).toMatchObject({
    ...kept,
    runningOrder,
    speakers: [],
    photoCredit: null,
    status: 'request',
  });
});

test('what was cancelled stays behind; what is over is planned anew, and so is what was set aside', async () => {
  const edition = await make.edition();
  const [place, far] = [await make.place(), await make.place()];
  await make.travelTime(place, far, 60);
  const delegation = await make.delegation(edition, { members: 2 });
  const visit = (placeId: string, from: string, to: string, more = {}) =>
    make.siteVisit(edition, {
      placeId,
      startsAt: at('2025-09-16', from),
      endsAt: at('2025-09-16', to),
      delegationIds: [delegation.id],
      notes: 'for the desk',
      ...more,
    });
  const done = await visit(place.id, '09:00', '10:00');
  await organizer.verb(`/api/site-visits/${done.id}/complete`, 1, { outcome: { en: 'Much' }, attended: 2 });
  const set = { code: 'travel.insufficient', resourceId: delegation.id, reason: 'by helicopter' };
  const people = (await all('/api/delegates', edition)).map(({ personId }) => String(personId));
  await visit(far.id, '10:15', '11:00', {
    overrides: [set, ...people.map((resourceId) => ({ ...set, resourceId }))],
  });
  const cancelled = await visit(place.id, '14:00', '15:00');
  await organizer.verb(`/api/site-visits/${cancelled.id}/cancel`, 1, { reason: 'rain' });

  const { body } = await copy(edition, another());
  expect(body.copied).toMatchObject({ siteVisits: 2, planned: 1, requests: 1, unfit: 1 });
  const [first, second] = activitiesOf(body);
  expect(first).toMatchObject({ status: 'planned', startsAt: '2026-09-15T01:00:00.000Z', conflicts: [] });
  expect(second).toMatchObject({ status: 'request', startsAt: null });
  expect(second!.conflicts.map(({ code }) => code)).toContain('travel.insufficient');
  expect(await all('/api/site-visits', body)).toMatchObject([
    { status: 'planned', outcome: null, attended: null, notes: null, overrides: [] },
    { status: 'request', notes: null, overrides: [] },
  ]);
});

test('shares rooms with what is planned there already: what does not fit is a request, and says why', async () => {
  const edition = await make.edition();
  const room = await make.room(await make.place());
  const time = { startsAt: at('2025-09-16', '09:00'), endsAt: at('2025-09-16', '10:00') };
  await make.session(edition, { ...time, placeId: room.id });
  const other = await make.edition({
    startsOn: '2026-09-14',
    endsOn: '2026-09-18',
    seasonStartsOn: '2026-09-01',
    seasonEndsOn: '2026-09-30',
  });
  await make.session(other, {
    startsAt: at('2026-09-15', '09:30'),
    endsAt: at('2026-09-15', '11:00'),
    placeId: room.id,
  });
  const { status, body } = await copy(edition, another());
  expect([status, body.copied]).toMatchObject([201, { planned: 0, requests: 1, unfit: 1 }]);
  expect(activitiesOf(body)[0]!.conflicts).toMatchObject([
    { code: 'booking.overlap', resource: { id: room.id } },
  ]);
});

test('keeps the clock in a zone that changes it between', async () => {
  const edition = await make.edition({
    timeZone: 'Europe/Berlin',
    startsOn: '2025-03-24',
    endsOn: '2025-03-28',
    seasonStartsOn: '2025-03-01',
    seasonEndsOn: '2025-04-30',
  });
  await make.session(edition, { startsAt: '2025-03-25T09:00:00+01:00', endsAt: '2025-03-25T10:00:00+01:00' });
  const { body } = await copy(edition, another({ startsOn: '2026-03-30' }));
  expect(activitiesOf(body)[0]!.startsAt).toBe('2026-03-31T07:00:00.000Z');
});

test.each([
  ['a number that is taken', { ordinal: 17 }, 409, 'record.unique'],
  ['a Week that ends before it starts', { endsOn: '2026-09-01' }, 422, 'range.endBeforeStart'],
  ['a season without the Week', { seasonStartsOn: '2026-09-15' }, 422, 'range.outside'],
])('refuses %s, and makes nothing', async (_, fields, status, code) => {
  const source = await seventeenth();
  const before = await countRows(desk);
  expect(await copy(source, another(fields))).toMatchObject({ status, body: { code } });
  expect(await countRows(desk)).toEqual(before);
});

test('of an edition that is not there is none made', async () => {
  expect((await copy({ id: '00000000-0000-7000-8000-000000000000' }, another())).status).toBe(404);
});
