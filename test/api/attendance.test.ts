import { randomUUID } from 'node:crypto';
import type { Schemas } from '@yutai/api-client';
import { countingMarks, standingMark, stateOf, tallyOf, type Attendee, type Mark } from '@yutai/domain';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { inParallel } from '../support/in-parallel.js';
import type { Make } from '../support/make.js';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

let desk: Desk;
let organizer: Client;
let staff: Client;
let liaison: Client;
let make: Make;
let edition: Body;
let own: Body;
let others: Body;
let bus: Body;
/** Two of the liaison's delegation, one of another. */
let delegates: [Body, Body, Body];

beforeAll(async () => {
  desk = await Desk.open();
  [organizer, staff, liaison] = await Promise.all([
    desk.as('organizer'),
    desk.as('staff'),
    desk.as('liaison'),
  ]);
  make = await desk.make();
});
afterAll(() => desk?.close());

beforeEach(async () => {
  edition = await make.edition({ seasonStartsOn: '2025-01-01', seasonEndsOn: '2099-12-31' });
  const { body: me } = await liaison.get('/api/me');
  own = await make.delegation(edition, { liaisonId: me.id });
  others = await make.delegation(edition);
  const join = async (delegation: Body) =>
    make.delegate(delegation, await make.person({ phone: '+886 900 111 222' }));
  delegates = [await join(own), await join(own), await join(others)];
  bus = await make.transfer(edition, {
    startsAt: inHours(0.5),
    endsAt: inHours(1.5),
    delegationIds: [own.id, others.id],
  });
});

type Given = Partial<Omit<Mark, 'delegateId'>>;
const mark = (delegate: Body, more: Given = {}) => ({
  id: randomUUID(),
  activityId: String(bus.id),
  delegateId: String(delegate.id),
  status: 'present' as Mark['status'],
  way: 'tap' as Mark['way'],
  at: new Date().toISOString(),
  ...more,
});
const send = async (client: Client, ...marks: object[]) => {
  const { id: userId = randomUUID() } = (await client.get('/api/me')).body;
  return client.post('/api/attendance/marks', { userId, marks });
};
const rows = async (client = organizer): Promise<Body[]> =>
  (await client.get(`/api/attendance?activityId=${bus.id}&perPage=200`)).body.data;
const stateIn = async (delegate: Body) =>
  (await rows()).find(({ delegateId }) => delegateId === delegate.id) ?? null;
/** The lists that a phone of theirs keeps. */
const lists = async (client = organizer) =>
  (await client.get(`/api/attendance/check-in?editionId=${edition.id}`))
    .body as unknown as Schemas['CheckInDto'];

describe('marks', () => {
  test('are kept once however often and by how many at once they are sent', async () => {
    const marks = delegates.map((delegate) => mark(delegate));
    const answers = await inParallel(Array(8).fill(marks) as object[][], (each) => send(organizer, ...each));
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(8).fill([200, { refused: [] }]));
    expect(await desk.rows('SELECT id FROM mark WHERE activity_id = $1', [bus.id])).toHaveLength(3);
    expect((await rows()).map(({ state, way, byName }) => [state, way, typeof byName])).toEqual(
      Array(3).fill(['present', 'tap', 'string']),
    );
  });

  test('come to what the phones make of them, in whatever order they arrive', async () => {
    const moments = [inHours(-2), inHours(-1), inHours(-1), inHours(-0.5)];
    const statuses = ['present', 'absent', 'cleared', 'late', 'excused'] as const;
    const all = Array.from({ length: 40 }, (_, n) =>
      mark(delegates[n % 3]!, { status: statuses[(n * 7) % 5]!, at: moments[(n * 5) % 4]! }),
    );
    await inParallel([all.slice(0, 15), all.slice(15, 30).reverse(), all.slice(10)], (part) =>
      send(staff, ...part),
    );
    const attendees: Attendee[] = delegates.map((delegate) => {
      const theirs = all.filter(({ delegateId }) => delegateId === delegate.id) as Mark[];
      return { expected: true, state: stateOf(standingMark(theirs)) };
    });
    const found = await Promise.all(delegates.map(stateIn));
    expect(found.map((row) => row?.state)).toEqual(attendees.map(({ state }) => state));
    const { body } = await organizer.get(`/api/attendance/tallies?editionId=${edition.id}`);
    expect(body.data).toEqual([{ activityId: bus.id, ...tallyOf(attendees) }]);
    const counting = delegates.flatMap(({ id }) =>
      countingMarks(all.filter(({ delegateId }) => delegateId === id) as Mark[]),
    );
    const { body: marks } = await organizer.get(`/api/attendance/marks?editionId=${edition.id}`);
    expect(marks.data.map(({ id }) => id)).toEqual(counting.map(({ id }) => id).sort());
  });

  test('of somebody else than who is signed in are refused', async () => {
    const { body: me } = await liaison.get('/api/me');
    const { status, body } = await organizer.post('/api/attendance/marks', {
      userId: me.id,
      marks: [mark(delegates[0])],
    });
    expect([status, body.code]).toEqual([409, 'session.other']);
    expect(await stateIn(delegates[0])).toMatchObject({ state: 'missing' });
  });

  test('of a clock that runs ahead are taken as made when they arrive', async () => {
    await send(organizer, mark(delegates[0], { at: inHours(48) }));
    await send(organizer, mark(delegates[0], { status: 'absent' }));
    expect(await stateIn(delegates[0])).toMatchObject({ state: 'absent' });
  });

  test('of one batch keep their order where some are ahead, and those that are not keep their time', async () => {
    const earlier = mark(delegates[1], { at: inHours(-1) });
    await send(
      organizer,
      mark(delegates[0], { at: inHours(48.1), status: 'late' }),
      mark(delegates[0], { at: inHours(48) }),
      earlier,
      mark(delegates[2], { at: inHours(-2) }),
      mark(delegates[2], { at: inHours(47), status: 'absent' }),
    );
    expect(await stateIn(delegates[0])).toMatchObject({ state: 'late' });
    expect(Date.parse(String((await stateIn(delegates[1]))?.at))).toBe(Date.parse(earlier.at));
    expect(await stateIn(delegates[2])).toMatchObject({ state: 'absent' });
    await send(organizer, mark(delegates[2], { at: inHours(-3) }));
    expect(await stateIn(delegates[2])).toMatchObject({ state: 'absent' });
  });

  test('about what is not there or of another edition are said to be refused, and the others are kept', async () => {
    const elsewhere = await make.edition();
    const session = await make.session(elsewhere);
    const gone = mark(delegates[0], { activityId: randomUUID() });
    const foreign = mark(delegates[0], { activityId: String(session.id) });
    const good = mark(delegates[0]);
    const { status, body } = await send(organizer, gone, foreign, good);
    expect({ status, refused: (body.refused as string[]).sort() }).toEqual({
      status: 200,
      refused: [gone.id, foreign.id].sort(),
    });
    expect(await stateIn(delegates[0])).toMatchObject({ state: 'present' });
  });

  test('of somebody who came along are kept, as not expected, and change no booking', async () => {
    const alone = await make.transfer(edition, {
      startsAt: inHours(3),
      endsAt: inHours(4),
      delegationIds: [own.id],
    });
    const before = await desk.rows('SELECT * FROM booking ORDER BY 1, 2');
    await send(organizer, mark(delegates[2], { activityId: String(alone.id) }));
    const { body } = await organizer.get(`/api/attendance?activityId=${alone.id}&expected=false`);
    expect(body.data).toMatchObject([{ delegateId: delegates[2].id, state: 'present', expected: false }]);
    expect(await desk.rows('SELECT * FROM booking ORDER BY 1, 2')).toEqual(before);
    const { body: tallies } = await organizer.get(`/api/attendance/tallies?editionId=${edition.id}`);
    expect(tallies.data[1]).toMatchObject({ expected: 2, present: 0, missing: 2, unexpected: 1 });
  });

  test('who is excused in the plan is not expected', async () => {
    const { version } = (await organizer.get(`/api/transfers/${bus.id}`)).body;
    const body = { personId: delegates[0].personId };
    expect((await organizer.verb(`/api/transfers/${bus.id}/excuse`, version, body)).status).toBe(200);
    expect((await rows()).map(({ delegateId }) => delegateId)).not.toContain(delegates[0].id);
  });
});

describe('who may', () => {
  test('a liaison sees and marks their own delegations, and nobody else', async () => {
    const foreign = mark(delegates[2]);
    const { body } = await send(liaison, mark(delegates[0]), foreign);
    expect(body.refused).toEqual([foreign.id]);
    expect((await rows(liaison)).map(({ delegateId }) => delegateId).sort()).toEqual(
      [delegates[0].id, delegates[1].id].sort(),
    );
    const theirs = await lists(liaison);
    expect(theirs.delegations.map(({ id }) => id)).toEqual([own.id]);
    expect(theirs.delegates.map(({ phone }) => phone)).toEqual(Array(2).fill('+886 900 111 222'));
    expect(theirs.activities[0]?.expectedIds).toHaveLength(2);
    expect(JSON.stringify(theirs)).not.toContain(delegates[2].id);
    const { body: tallies } = await liaison.get(`/api/attendance/tallies?editionId=${edition.id}`);
    expect(tallies.data).toMatchObject([{ expected: 2, present: 1, missing: 1 }]);
  });

  test('a viewer sees no badge and nothing of who came', async () => {
    const viewer = await desk.as('viewer');
    expect((await viewer.get('/api/attendance')).status).toBe(403);
    expect((await viewer.get(`/api/delegates/${delegates[0].id}`)).body).not.toHaveProperty('badgeCode');
  });
});

describe('a badge', () => {
  const codeOf = async (id: unknown) => (await organizer.get(`/api/delegates/${id}`)).body;

  test('has a code of its own from the beginning, and a new one when it was lost', async () => {
    const codes = (await lists()).delegates.map(({ badgeCode }) => badgeCode);
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);

    const { badgeCode, version } = await codeOf(delegates[0].id);
    const path = `/api/delegates/${delegates[0].id}/replace-badge`;
    const answers = await Promise.all([liaison.verb(path, version), organizer.verb(path, version)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const now = await codeOf(delegates[0].id);
    expect(now.badgeCode).not.toBe(badgeCode);
    const found = (await lists()).delegates.find(({ id }) => id === delegates[0].id);
    expect(found).toMatchObject({ badgeCode: now.badgeCode, replacedCodes: [badgeCode] });
    expect((await liaison.verb(`/api/delegates/${delegates[2].id}/replace-badge`, 1)).status).toBe(404);
  });
});
