import { randomUUID } from 'node:crypto';
import { addDays, dayOf, HOST_REASONS, type WaitingReason } from '@yutai/domain';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';

const DAY = 86_400_000;
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;
beforeAll(async () => {
  desk = await Desk.open();
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
});
beforeEach(async () => {
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  edition = await make.edition({
    startsOn: day(-5),
    endsOn: day(60),
    seasonStartsOn: day(-30),
    seasonEndsOn: day(90),
  });
});
afterAll(() => desk?.close());

/** An hour that begins in so many days. */
const inDays = (days: number) => ({
  startsAt: new Date(Date.now() + days * DAY).toISOString(),
  endsAt: new Date(Date.now() + days * DAY + 3_600_000).toISOString(),
});
const waiting = async (client = organizer, more = ''): Promise<Body[]> =>
  (await client.get(`/api/waiting?editionId=${edition.id}&sort=reason${more}`)).body.data;
const reasonsOf = (rows: Body[], { id }: Body) =>
  rows.filter(({ activityId }) => activityId === id).map(({ reason }) => reason as WaitingReason);
const answer = (visit: Body, body: object) =>
  organizer.verb(`/api/site-visits/${visit.id}/record-host-answer`, visit.version, body);

test('a visit waits for its time, its host to be asked, to answer, and to be heard, one after the other', async () => {
  const host = await make.organisation({ name: { en: 'Factory' } });
  const request = await make.siteVisit(edition);
  const fresh = await make.siteVisit(edition, inDays(30));
  const asked = await make.siteVisit(edition, { ...inDays(31), hostId: host.id });
  const declined = await make.siteVisit(edition, inDays(32));
  const proposed = await make.siteVisit(edition, inDays(33));
  await answer(asked, { answer: 'asked' });
  await answer(declined, { answer: 'declined' });
  await answer(proposed, { answer: 'counter_proposed', ...inDays(40) });
  const rows = await waiting();
  expect([request, fresh, asked, declined, proposed].map((visit) => reasonsOf(rows, visit))).toEqual([
    ['time'],
    ['ask_host'],
    ['host_answer'],
    ['host_declined'],
    ['host_proposal'],
  ]);
  const [row] = rows.filter(({ reason }) => reason === 'host_answer');
  expect(row).toMatchObject({ waitsFor: 'host', partyName: host.name, version: 2 });
  const [proposal] = rows.filter(({ reason }) => reason === 'host_proposal');
  const taken = await organizer.verb(
    `/api/site-visits/${proposal!.activityId}/accept-proposal`,
    proposal!.version as number,
    {},
  );
  expect(taken.status).toBe(200);
  expect(reasonsOf(await waiting(), proposed)).toEqual([]);
});

test('a time that a host proposes waits for the desk as long as it is ahead, though the visit would be over', async () => {
  const [open, gone] = [await make.siteVisit(edition, inDays(-3)), await make.siteVisit(edition, inDays(-3))];
  await answer(open, { answer: 'counter_proposed', ...inDays(2) });
  await answer(gone, { answer: 'counter_proposed', ...inDays(-2) });
  const rows = await waiting();
  expect([reasonsOf(rows, open), reasonsOf(rows, gone)]).toEqual([['host_proposal', 'outcome'], ['outcome']]);
  const hosts = await waiting(organizer, `&reason=${HOST_REASONS.join(',')}`);
  expect(hosts.map(({ activityId }) => activityId)).toEqual([open.id]);
});

test('what begins soon waits to be confirmed, what is later does not', async () => {
  const [soon, later] = [await make.session(edition, inDays(13)), await make.session(edition, inDays(15))];
  const rows = await waiting();
  expect([reasonsOf(rows, soon), reasonsOf(rows, later)]).toEqual([['confirm'], []]);
  await organizer.verb(`/api/sessions/${soon.id}/confirm`, soon.version as number);
  expect(await waiting()).toEqual([]);
});

test('a transfer waits for its vehicle and its driver', async () => {
  const vehicle = await make.vehicle();
  const driver = await make.person();
  const bare = await make.transfer(edition, inDays(20));
  await make.transfer(edition, {
    ...inDays(21),
    vehicleId: vehicle.id,
    people: [{ personId: driver.id, part: 'driver' }],
  });
  expect(reasonsOf(await waiting(), bare)).toEqual(['driver', 'vehicle']);
  expect(await waiting()).toHaveLength(2);
});

test('a meeting waits for the other side, a visit that is over for what came of it, a cancelled one for nobody', async () => {
  const meeting = await make.meeting(edition, inDays(20));
  const over = await make.siteVisit(edition, inDays(-3));
  const off = await make.siteVisit(edition, inDays(5));
  await organizer.verb(`/api/site-visits/${off.id}/cancel`, off.version as number, { reason: 'Rain' });
  const rows = await waiting();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    activityId: meeting.id,
    reason: 'meeting_answer',
    waitsFor: 'counterpart',
  });
  expect(rows[1]).toMatchObject({
    activityId: over.id,
    reason: 'outcome',
    waitsFor: 'desk',
    since: over.endsAt,
  });
  const done = await organizer.verb(`/api/site-visits/${over.id}/complete`, over.version as number, {});
  expect(reasonsOf(await waiting(), over)).toEqual(['outcome']);
  const outcome = { en: 'A letter of intent' };
  const path = `/api/site-visits/${over.id}/record-outcome`;
  const known = await organizer.verb(path, done.body.version as number, { outcome, attended: 12 });
  expect([known.status, known.body]).toMatchObject([200, { status: 'done', outcome, attended: 12 }]);
  expect(reasonsOf(await waiting(), over)).toEqual([]);
  const never = await organizer.verb(
    `/api/site-visits/${off.id}/record-outcome`,
    (off.version as number) + 1,
    {},
  );
  expect([never.status, never.body.code]).toEqual([422, 'activity.statusNotAllowed']);
});

test('is filtered by whom it waits for, and a liaison is told of their own delegations only', async () => {
  const { body: me } = await (await desk.as('liaison')).get('/api/me');
  const own = await make.delegation(edition, { liaisonId: me.id });
  const ours = await make.siteVisit(edition, { delegationIds: [own.id] });
  const theirs = await make.siteVisit(edition, { delegationIds: [(await make.delegation(edition)).id] });
  expect((await waiting(organizer, '&waitsFor=host')).length).toBe(0);
  const all = await waiting(organizer, '&waitsFor=desk');
  expect(all.map(({ activityId }) => activityId).sort()).toEqual([ours.id, theirs.id].sort());
  const seen = await waiting(await desk.as('liaison'));
  expect(seen.map(({ activityId }) => activityId)).toEqual([ours.id]);
});

test('a target waits a month before its day, is overdue after it, and not once it was reached or given up', async () => {
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const fields = { signedDueOn: day(-2), startedDueOn: day(20), fundedDueOn: day(40) };
  const { body: me } = await organizer.get('/api/me');
  const due = await make.agreement(edition, { ...fields, ownerId: me.id });
  const givenUp = await make.agreement(edition, fields);
  await organizer.verb(`/api/agreements/${givenUp.id}/set-status`, 1, {
    status: 'terminated',
    reason: 'Off',
  });
  const reached = await make.agreement(edition, { ...fields, startedDueOn: null, signedOn: day(0) });
  const rows = await waiting();
  expect(rows.map(({ agreementId }) => agreementId)).not.toContain(reached.id);
  expect(rows).toMatchObject([
    { reason: 'target_near', stage: 'started', dueOn: day(20), kind: 'agreement' },
    { reason: 'target_overdue', stage: 'signed', agreementId: due.id, ownerId: me.id, activityId: null },
  ]);
  for (const role of ['liaison', 'viewer'] as const) expect(await waiting(await desk.as(role))).toEqual([]);
});

test('what a delegate asks on their page waits from then on, until somebody replies or it is overdue', async () => {
  const { body: me } = await (await desk.as('liaison')).get('/api/me');
  const own = await make.delegation(edition, { liaisonId: me.id });
  const link = await desk.linkOf(await make.delegate(own, await make.person()));
  const ask = (id: string) =>
    link.post('/api/itinerary/questions', { id, topic: 'transport', question: { zhHant: '車在哪裡？' } });
  const [first, second] = [randomUUID(), randomUUID()];
  for (const id of [first, second]) expect((await ask(id)).status).toBe(201);
  const today = dayOf(Date.now(), 'Asia/Shanghai');
  const question = { reason: 'question', waitsFor: 'desk', kind: 'enquiry', dueOn: addDays(today, 1) };
  for (const client of [organizer, await desk.as('staff'), await desk.as('liaison')]) {
    expect(await waiting(client)).toMatchObject([question, question]);
  }
  const reply = (id: string, kind: string) =>
    organizer.verb(`/api/enquiries/${id}/reply`, 1, { kind, text: { zhHant: '在大門外' } });
  expect((await reply(first, 'note')).status).toBe(200);
  expect((await reply(second, 'interim')).status).toBe(200);
  expect((await waiting()).map(({ enquiryId }) => enquiryId)).toEqual([first]);
  const { body } = await organizer.get(`/api/enquiries/${first}`);
  const { editionId, delegationId, askedById, topic, version } = body;
  const fields = {
    editionId,
    delegationId,
    askedById,
    topic,
    version,
    question: body.question,
    ownerId: null,
  };
  const late = await organizer.put(`/api/enquiries/${first}`, { ...fields, dueOn: '2025-01-01' });
  expect(late.status).toBe(200);
  expect((await waiting()).map(({ reason }) => reason)).toEqual(['enquiry_overdue']);
});

test('an enquiry waits once it is overdue, for the desk and for the liaison of its delegation', async () => {
  const { body: me } = await (await desk.as('liaison')).get('/api/me');
  const own = await make.delegation(edition, { liaisonId: me.id });
  const asked = await make.enquiry(edition, { delegationId: own.id, dueOn: '2025-01-01' });
  await make.enquiry(edition, { dueOn: '2025-01-01' });
  await make.enquiry(edition);
  expect(await waiting()).toHaveLength(2);
  expect(await waiting(organizer, `&delegationIds=${own.id}`)).toHaveLength(1);
  const [seen, ...others] = await waiting(await desk.as('liaison'));
  expect(seen).toMatchObject({ reason: 'enquiry_overdue', enquiryId: asked.id, title: asked.question });
  expect(others).toEqual([]);
  expect(await waiting(await desk.as('viewer'))).toEqual([]);
});
