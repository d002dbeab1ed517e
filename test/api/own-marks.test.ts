import { randomUUID } from 'node:crypto';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';

const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const SOON = { startsAt: inHours(0.5), endsAt: inHours(1.5) };
const TOMORROW = { startsAt: inHours(24), endsAt: inHours(25) };
const OUT_OF_ITS_TIME = { status: 422, body: { errors: [{ field: 'at', code: 'range.outside' }] } };
const UNKNOWN = { status: 422, body: { errors: [{ field: 'activityId', code: 'field.unknownRecord' }] } };

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let delegation: Body;
let delegate: Body;
let bus: Body;
let link: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = await desk.make();
});
afterAll(() => desk?.close());

/** Half an hour before a bus that is on the delegate's page. */
beforeEach(async () => {
  edition = await make.edition({ seasonStartsOn: '2025-01-01', seasonEndsOn: '2099-12-31' });
  delegation = await make.delegation(edition);
  delegate = await make.delegate(delegation, await make.person());
  bus = await make.transfer(edition, { ...SOON, delegationIds: [delegation.id] });
  await publish();
  link = await desk.linkOf(delegate);
});

const publish = () => organizer.post(`/api/editions/${edition.id}/publish`, { note: null });
const say = (more: object = {}) =>
  link.post('/api/itinerary/attendance', {
    id: randomUUID(),
    activityId: bus.id,
    status: 'late',
    minutesLate: 10,
    at: new Date().toISOString(),
    ...more,
  });
const present = (more: object = {}) => say({ status: 'present', minutesLate: null, ...more });
/** The bus anew in the draft. */
const change = async (fields: object) => {
  const { body } = await organizer.get(`/api/transfers/${bus.id}`);
  const { title, startsAt, endsAt, placeId, toPlaceId, version } = body;
  const own = { editionId: edition.id, title, startsAt, endsAt, placeId, toPlaceId, version };
  const { status, text } = await organizer.put(`/api/transfers/${bus.id}`, {
    ...own,
    delegationIds: [delegation.id],
    ...fields,
  });
  if (status !== 200) throw new Error(`The change was answered ${status} ${text}`);
};
const presence = async () => (await link.get('/api/itinerary/attendance')).body;
const state = async () =>
  (await organizer.get(`/api/attendance?activityId=${bus.id}`)).body.data.find(
    ({ delegateId }) => delegateId === delegate.id,
  ) ?? null;

test('what delegates say of themselves is known at the desk until somebody has seen otherwise, and changes no plan', async () => {
  const before = await organizer.get(`/api/transfers/${bus.id}`);
  expect((await say()).status).toBe(204);
  expect(await state()).toMatchObject({ state: 'late', way: 'self', minutesLate: 10, byName: null });
  await present();
  expect(await state()).toMatchObject({ state: 'claimed', way: 'self' });
  const { body: tallies } = await organizer.get(`/api/attendance/tallies?editionId=${edition.id}`);
  expect(tallies.data).toMatchObject([{ expected: 1, present: 0, missing: 1, claimed: 1 }]);
  await say({ status: 'excused', minutesLate: null });
  expect(await state()).toMatchObject({ state: 'excused', way: 'self' });
  expect((await organizer.get(`/api/transfers/${bus.id}`)).text).toBe(before.text);

  const { id: userId } = (await organizer.get('/api/me')).body;
  const seen = {
    id: randomUUID(),
    activityId: bus.id,
    delegateId: delegate.id,
    status: 'present',
    way: 'tap',
  };
  expect(await presence()).toEqual({ presentAt: [] });
  await organizer.post('/api/attendance/marks', { userId, marks: [{ ...seen, at: inHours(-1) }] });
  expect(await presence()).toEqual({ presentAt: [bus.id] });
  expect(await state()).toMatchObject({ state: 'present', way: 'tap' });
  await say({ status: 'cleared', minutesLate: null });
  expect(await state()).toMatchObject({ state: 'present' });
});

test('it is taken once', async () => {
  const id = randomUUID();
  await Promise.all([say({ id }), say({ id }), present({ id })]);
  expect(await desk.rows('SELECT id FROM mark WHERE id = $1', [id])).toHaveLength(1);
});

test('it is about what is published to them, in its time', async () => {
  const later = await make.transfer(edition, { ...TOMORROW, delegationIds: [delegation.id] });
  const notTheirs = await make.transfer(edition, {
    ...SOON,
    delegationIds: [(await make.delegation(edition)).id],
  });
  expect(await say({ activityId: later.id })).toMatchObject(UNKNOWN);
  await publish();
  expect(await present({ activityId: later.id })).toMatchObject(OUT_OF_ITS_TIME);
  expect((await say({ activityId: later.id, status: 'excused', minutesLate: null })).status).toBe(204);
  expect(await say({ activityId: notTheirs.id })).toMatchObject(UNKNOWN);
  const foreign = await make.session(await make.edition());
  expect(await say({ activityId: foreign.id })).toMatchObject(UNKNOWN);
  expect((await say({ status: 'absent' })).status).toBe(400);
});

test('a clock that runs ahead says it now, and of what is cancelled nothing is said', async () => {
  const later = await make.transfer(edition, { ...TOMORROW, delegationIds: [delegation.id] });
  await publish();
  expect(await present({ activityId: later.id, at: TOMORROW.startsAt })).toMatchObject(OUT_OF_ITS_TIME);
  const { version } = (await organizer.get(`/api/transfers/${bus.id}`)).body;
  expect((await organizer.verb(`/api/transfers/${bus.id}/cancel`, version, { reason: 'Rain' })).status).toBe(
    200,
  );
  await publish();
  expect(await say()).toMatchObject(UNKNOWN);
});

test('what one link tells is limited, for marks, the phone number and the calendar together', async () => {
  const tell = () => [
    say(),
    link.put('/api/itinerary/phone', { shared: true }),
    link.post('/api/itinerary/feed', { language: 'en' }),
  ];
  await tell()[0];
  await desk.rows('UPDATE rate_limit SET hits = 300');
  const statuses = await Promise.all(tell().map(async (answer) => (await answer).status));
  expect(statuses).toEqual([429, 429, 429]);
});

test('what is moved in the draft stays where their page has it, until it is published', async () => {
  await change(TOMORROW);
  expect((await present()).status).toBe(204);
  await publish();
  expect(await present()).toMatchObject(OUT_OF_ITS_TIME);
});

test('a phone that has not heard of the latest release may speak of what it knows', async () => {
  await link.post('/api/itinerary/reading', { release: 1, read: true });
  await change({ delegationIds: [(await make.delegation(edition)).id] });
  await publish();
  expect((await say({ status: 'excused', minutesLate: null })).status).toBe(204);
});

test('of what is no more, it is refused', async () => {
  const { body } = await organizer.get(`/api/transfers/${bus.id}`);
  expect((await organizer.delete(`/api/transfers/${bus.id}`, Number(body.version))).status).toBe(204);
  expect(await say()).toMatchObject(UNKNOWN);
});

test('who guesses at links is stopped, and a good link is let in even then', async () => {
  const guess = () => desk.with(`yutai_link=${randomUUID()}`).get('/api/itinerary');
  const answers = [];
  for (let n = 0; n < 61; n++) answers.push((await guess()).body.code);
  expect(new Set(answers.slice(0, 60))).toEqual(new Set(['link.unknown']));
  expect(answers[60]).toBe('request.tooMany');
  expect((await link.get('/api/itinerary')).status).toBe(200);
});
