import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Body, Client } from '../support/client.js';
import { ApiProcess } from '../support/api-process.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';
import { othersHaveLeft } from '../support/others-have-left.js';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

let desk: Desk;
let organizer: Client;
let liaison: Client;
let make: Make;
let edition: Body;
let delegation: Body;
let delegate: Body;
let bus: Body;

beforeAll(async () => {
  desk = await Desk.open({ ROLE: 'web' });
  [organizer, liaison] = await Promise.all([desk.as('organizer'), desk.as('liaison')]);
  make = await desk.make();
});
afterAll(() => desk?.close());

beforeEach(async () => {
  edition = await make.edition();
  delegation = await make.delegation(edition);
  delegate = await make.delegate(delegation, await make.person());
  bus = await make.transfer(edition, {
    startsAt: inHours(0.5),
    endsAt: inHours(1.5),
    delegationIds: [delegation.id],
  });
});

const mark = (of = delegate) => ({
  ...{ id: randomUUID(), activityId: bus.id, delegateId: of.id },
  ...{ status: 'present', way: 'tap', at: new Date().toISOString() },
});
async function send(...marks: object[]): Promise<void> {
  const { id: userId } = (await organizer.get('/api/me')).body;
  expect((await organizer.post('/api/attendance/marks', { userId, marks })).body).toEqual({ refused: [] });
}
const listsOf = (client: Client, extra = {}) =>
  client.get(`/api/attendance/check-in?editionId=${edition.id}`, extra);
const marksSince = async (since: unknown, client = organizer) => {
  const { body } = await client.get(`/api/attendance/marks?editionId=${edition.id}&since=${Number(since)}`);
  return { ids: body.data.map(({ id }) => id), next: Number(body.next) };
};

test('a liaison marks theirs at no activity that they know nothing of, and so reads nothing of it', async () => {
  const { body: me } = await liaison.get('/api/me');
  const own = await make.delegation(edition, { liaisonId: me.id });
  const guest = await make.delegate(own, await make.person());
  const their = await make.transfer(edition, {
    startsAt: inHours(3),
    endsAt: inHours(4),
    delegationIds: [own.id],
  });
  const late = await make.delegate(own, await make.person());
  const marks = [
    mark(guest),
    { ...mark(guest), activityId: their.id },
    { ...mark(late), activityId: their.id },
  ];
  const { body } = await liaison.post('/api/attendance/marks', { userId: me.id, marks });
  expect(body).toEqual({ refused: [marks[0]!.id] });
  const { text } = await liaison.get(`/api/attendance?editionId=${edition.id}`);
  expect([text.includes(String(bus.id)), text.includes(String(their.id))]).toEqual([false, true]);
});

describe('the lists', () => {
  test('are not sent again to a phone that has them, whatever is marked', async () => {
    const { headers } = await listsOf(organizer);
    await send(mark());
    const again = await listsOf(organizer, { 'if-none-match': headers.get('etag') });
    expect([again.status, again.text]).toEqual([304, '']);
    await make.delegate(delegation, await make.person());
    const changed = await listsOf(organizer, { 'if-none-match': headers.get('etag') });
    expect(changed.status).toBe(200);
    expect(changed.body.delegates).toHaveLength(2);
  });
});

test('the lists are of the draft, and tell what delegates know of each activity by the latest release', async () => {
  const told = async () => {
    const { body } = await listsOf(organizer);
    const [activity] = body.activities as { startsAt: string; releasedStartsAt: string | null }[];
    return { release: body.release, ...activity };
  };
  expect(await told()).toMatchObject({ release: null, releasedStartsAt: null });
  expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBeLessThan(300);
  const published = await told();
  expect(published).toMatchObject({ release: 1, releasedStartsAt: published.startsAt });
  const { version } = (await organizer.get(`/api/transfers/${bus.id}`)).body;
  const times = { startsAt: inHours(2), endsAt: inHours(3) };
  const moved = await organizer.put(`/api/transfers/${bus.id}`, {
    ...{ editionId: edition.id, title: { en: 'Bus' }, delegationIds: [delegation.id], version },
    ...times,
  });
  expect(moved.status).toBe(200);
  const after = await told();
  expect(after.releasedStartsAt).toBe(published.startsAt);
  expect(Date.parse(after.startsAt!)).toBe(Date.parse(times.startsAt));
});

describe('marks since', () => {
  test('an answer are those that were added after it, of those whom the reader looks after', async () => {
    const [one, other] = [mark(), mark()];
    await send(one);
    const first = await marksSince(0);
    expect(first.ids).toEqual([one.id]);
    await send(other);
    const second = await marksSince(first.next);
    expect(second.ids).toEqual([other.id]);
    expect(await marksSince(second.next)).toEqual({ ids: [], next: second.next });
    expect((await marksSince(0, liaison)).ids).toEqual([]);
    const { body: me } = await liaison.get('/api/me');
    const theirs = await make.delegation(edition, { liaisonId: me.id });
    const seen = mark(await make.delegate(theirs, await make.person()));
    await send(seen);
    expect((await marksSince(0, liaison)).ids).toEqual([seen.id]);
  });

  test('a number that this database never gave out are all, as after a backup was put back', async () => {
    const kept = mark();
    await send(kept);
    const { next } = await marksSince(0);
    expect(await marksSince(next + 1000)).toEqual({ ids: [kept.id], next });
  });

  test('a number that is none are refused', async () => {
    for (const since of ['-1', '1.5', 'x', '9'.repeat(20)]) {
      const { status, body } = await organizer.get(`/api/attendance/marks?since=${since}`);
      expect([status, body.errors?.[0]?.field ?? body.field]).toEqual([400, 'since']);
    }
  });

  test('an answer miss nobody whose transaction began before another and ends after it', async () => {
    const { next } = await marksSince(0);
    const { id: userId } = (await organizer.get('/api/me')).body;
    const insert = ({ id, activityId, delegateId, status, way }: ReturnType<typeof mark>) => ({
      text: `INSERT INTO mark (id, activity_id, delegate_id, status, way, at, user_id)
        VALUES ($1, $2, $3, $4, $5, date_trunc('milliseconds', now()), $6)`,
      values: [id, activityId, delegateId, status, way, userId],
    });
    const slow = new pg.Client(desk.databaseUrl);
    await slow.connect();
    try {
      const [early, late] = [mark(), mark(await make.delegate(delegation, await make.person()))];
      await slow.query('BEGIN');
      await slow.query(insert(early));
      const sent = send(late);
      // The later one would be there by now, if it did not wait for the earlier.
      await new Promise((done) => setTimeout(done, 500));
      const between = await marksSince(next);
      await slow.query('COMMIT');
      await sent;
      const after = await marksSince(between.next);
      expect([...between.ids, ...after.ids].sort()).toEqual([early.id, late.id].sort());
    } finally {
      await slow.end();
    }
  });
});

describe('a poll when nothing was marked', () => {
  const POLLS = 40;

  /** What the database did while a process of its own answered so many polls. */
  async function during(polls: number, since: number) {
    const read = async () => {
      const [row] = await desk.rows<{ lookups: string; marks: string }>(
        `SELECT sum(seq_scan + coalesce(idx_scan, 0)) AS lookups,
           sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) FILTER (WHERE relname = 'mark') AS marks
         FROM pg_stat_user_tables`,
      );
      return { lookups: Number(row!.lookups), marks: Number(row!.marks) };
    };
    const before = await read();
    const { api, url } = await ApiProcess.start(desk.databaseUrl, { ROLE: 'web' });
    let bytes = 0;
    for (let poll = 0; poll < polls; poll += 1) {
      const answer = await fetch(`${url}/api/attendance/marks?editionId=${edition.id}&since=${since}`, {
        headers: { cookie: organizer.cookie! },
      });
      expect(answer.status).toBe(200);
      bytes += (await answer.text()).length;
    }
    await api.stop();
    await othersHaveLeft(desk);
    const after = await read();
    return { lookups: after.lookups - before.lookups, marks: after.marks - before.marks, bytes };
  }

  test('looks into tables six times, reads one or two of a thousand marks and answers in a hundred bytes', async () => {
    await send(...Array.from({ length: 500 }, () => mark()));
    await send(...Array.from({ length: 500 }, () => mark()));
    const { next } = await marksSince(0);
    await desk.rows('ANALYZE mark');
    await desk.api.stop();
    await othersHaveLeft(desk);
    const idle = await during(0, next);
    const polled = await during(POLLS, next);
    expect(Math.round((polled.lookups - idle.lookups) / POLLS)).toBe(6);
    // The newest is looked up for its number, and where to begin.
    expect((polled.marks - idle.marks) / POLLS).toBeLessThanOrEqual(2);
    expect(polled.bytes / POLLS).toBeLessThanOrEqual(100);
  });
});
