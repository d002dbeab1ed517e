import { clockOf, dayOf } from '@yutai/domain';
import type { Body, Client } from '../support/client.js';
import { activitiesOf, CopyingDesk, EIGHTEENTH } from '../support/copying-desk.js';
import { countRows } from '../support/counts.js';
import { Desk } from '../support/desk.js';

const ZONE = 'Asia/Shanghai';

let desk: Desk;
let copying: CopyingDesk;
let organizer: Client;

beforeAll(async () => {
  desk = await Desk.open();
  copying = await CopyingDesk.of(desk);
  organizer = copying.organizer;
});
afterAll(() => desk?.close());

const weekday = (instant: string) => new Date(`${dayOf(instant, ZONE)}T00:00:00Z`).getUTCDay();

describe('the 17th edition, made into an 18th', () => {
  let source: Body;
  let made: Body;
  let counts: Record<string, number>;

  beforeAll(async () => {
    source = await copying.seventeenth();
    counts = await countRows(desk);
    const tried = await copying.copy(source, EIGHTEENTH, '?dryRun=true');
    expect(tried.status).toBe(200);
    expect(await countRows(desk)).toEqual(counts);
    const answer = await copying.copy(source, EIGHTEENTH);
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
      ['/api/delegations', '/api/sessions', '/api/site-visits'].map((path) => copying.all(path, source)),
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
      expect(await copying.all(path, made)).toHaveLength(old!.length);
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
    const [visit] = (await copying.all('/api/site-visits', made)).filter(
      ({ status }) => status === 'planned',
    );
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
    for (const visit of await copying.all('/api/site-visits', made)) {
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
    for (const session of await copying.all('/api/sessions', made)) {
      expect(session).toMatchObject({ speakers: [], people: [], notes: null, photoCredit: null });
      expect(['planned', 'request']).toContain(session.status);
    }
    for (const delegation of await copying.all('/api/delegations', made)) {
      expect(delegation).toMatchObject({ delegateCount: 0, liaisonId: null, arrivesAt: null, notes: null });
    }
    expect(await copying.all('/api/delegates', made)).toEqual([]);
    expect(await copying.all('/api/agreements', made)).toEqual([]);
  });

  test('has the same hosts and topics to be asked about', async () => {
    const topics = (visits: Body[]) =>
      visits.map(({ hostId, topics }) => JSON.stringify([hostId, topics])).sort();
    expect(topics(await copying.all('/api/site-visits', made))).toEqual(
      topics(await copying.all('/api/site-visits', source)),
    );
  });

  test('is in the audit by who made it, and leaves the 17th as it was', async () => {
    const entries = (await organizer.get(`/api/audit-entries?entityId=${made.id}`)).body.data;
    expect(entries).toMatchObject([{ action: 'insert', entity: 'edition', actorName: expect.any(String) }]);
    expect(await copying.seventeenth()).toEqual(source);
  });
});

test('a second click with the same Idempotency-Key makes one', async () => {
  const [source, body] = [await copying.seventeenth(), copying.another()];
  const headers = { 'idempotency-key': 'the-same-click' };
  const [first, second] = await Promise.all([
    copying.copy(source, body, '', headers),
    copying.copy(source, body, '', headers),
  ]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.body.id).toBe(first.body.id);
  expect((await organizer.get(`/api/editions?ordinal=${body.ordinal}`)).body.total).toBe(1);
});

test.each([
  ['a number that is taken', { ordinal: 17 }, 409, 'record.unique'],
  ['a Week that ends before it starts', { endsOn: '2026-09-01' }, 422, 'range.endBeforeStart'],
  ['a season without the Week', { seasonStartsOn: '2026-09-15' }, 422, 'range.outside'],
])('refuses %s, and makes nothing', async (_, fields, status, code) => {
  const source = await copying.seventeenth();
  const before = await countRows(desk);
  expect(await copying.copy(source, copying.another(fields))).toMatchObject({ status, body: { code } });
  expect(await countRows(desk)).toEqual(before);
});

test('of an edition that is not there is none made', async () => {
  expect((await copying.copy({ id: '00000000-0000-7000-8000-000000000000' }, copying.another())).status).toBe(
    404,
  );
});
