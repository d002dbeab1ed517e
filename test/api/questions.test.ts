import { randomUUID } from 'node:crypto';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let edition: Body;
let delegation: Body;
let own: Body;
let other: Body;
/** Of `own`, of `other` in the same delegation, and of somebody in another delegation. */
let link: Client;
let othersLink: Client;
let strangersLink: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  const make = new Make(organizer);
  const { id: liaisonId } = (await (await desk.as('liaison')).get('/api/me')).body;
  edition = await make.edition();
  delegation = await make.delegation(edition, { liaisonId });
  own = await make.delegate(delegation, await make.person());
  other = await make.delegate(delegation, await make.person());
  const stranger = await make.delegate(await make.delegation(edition), await make.person());
  [link, othersLink, strangersLink] = await Promise.all([
    desk.linkOf(own),
    desk.linkOf(other),
    desk.linkOf(stranger),
  ]);
});
afterAll(() => desk?.close());

const questions = async (client: Client) =>
  (await client.get('/api/itinerary/questions')).body.questions as Body[];
const ask = (client: Client, fields: object = {}) =>
  client.post('/api/itinerary/questions', {
    id: randomUUID(),
    topic: 'tax',
    question: { zhHant: '稅率是多少？' },
    ...fields,
  });

test('a question is an enquiry of theirs, asked once however often it is sent', async () => {
  const id = randomUUID();
  const asked = await ask(link, { id });
  expect(asked).toMatchObject({ status: 201, body: { id, status: 'open', replies: [] } });
  const again = await ask(link, { id, question: { en: 'Something else' } });
  expect(again.body).toEqual(asked.body);
  expect((await questions(link)).map((one) => one.id)).toEqual([id]);
  const enquiry = (await organizer.get(`/api/enquiries/${id}`)).body;
  expect(enquiry).toMatchObject({
    fromPage: true,
    editionId: edition.id,
    delegationId: delegation.id,
    askedById: own.id,
    question: { zhHant: '稅率是多少？', zhHans: '税率是多少？', derived: ['zhHans'] },
    dueOn: expect.any(String),
  });
  const liaison = await desk.as('liaison');
  expect((await liaison.get(`/api/enquiries?fromPage=true`)).body.data.map((one) => one.id)).toContain(id);
  const ofTheDesk = { editionId: edition.id, delegationId: delegation.id, askedById: own.id, topic: 'tax' };
  const noted = await organizer.post('/api/enquiries', {
    ...ofTheDesk,
    question: { en: 'Noted at the desk' },
  });
  expect(noted.status).toBe(201);
  expect((await questions(link)).map((one) => one.id)).toEqual([id]);
  const taken = await ask(othersLink, { id });
  expect(taken).toMatchObject({ status: 422, body: { errors: [{ field: 'id' }] } });
  expect(await questions(othersLink)).toEqual([]);
});

test('it stays theirs, whatever the desk makes of it', async () => {
  const { id } = (await ask(link)).body;
  const { body } = await organizer.get(`/api/enquiries/${id}`);
  const { editionId, delegationId, topic, question, dueOn, ownerId, version } = body;
  const kept = { editionId, delegationId, question, dueOn, ownerId, version };
  const handOver = (askedById: unknown) =>
    organizer.put(`/api/enquiries/${id}`, { ...kept, topic: 'tax', askedById });
  for (const another of [other.id, null])
    expect(await handOver(another)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'askedById' }] },
    });
  expect(topic).toBe('tax');
  expect((await handOver(own.id)).status).toBe(200);
});

test('it comes back with what is said to them, without what is noted at the desk', async () => {
  const { id } = (await ask(othersLink)).body;
  const reply = async (kind: string, text: string) => {
    const { version } = (await organizer.get(`/api/enquiries/${id}`)).body;
    const body = { kind, text: { en: text } };
    expect((await organizer.verb(`/api/enquiries/${id}/reply`, version, body)).status).toBe(200);
  };
  await reply('note', 'Ask the tax office');
  await reply('interim', 'We are asking');
  await reply('final', 'Fifteen percent');
  const [question] = await questions(othersLink);
  expect(question).toMatchObject({
    id,
    status: 'answered',
    replies: [
      { text: { en: 'We are asking' }, final: false },
      { text: { en: 'Fifteen percent' }, final: true },
    ],
  });
  expect(JSON.stringify(question)).not.toMatch(/tax office|organizer/i);
  expect((await questions(link)).map((one) => one.id)).not.toContain(id);
});

test('questions are taken so many times in an hour', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 31; n += 1) statuses.push((await ask(strangersLink)).status);
  expect(new Set(statuses.slice(0, 30))).toEqual(new Set([201]));
  expect(statuses[30]).toBe(429);
});
