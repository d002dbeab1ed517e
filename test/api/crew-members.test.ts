import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
});
afterAll(() => desk?.close());

const faultsOf = ({ body }: { body: Body }) => body.errors?.map(({ field, code }) => `${field} ${code}`);

test('somebody is of the crew of an edition once, for duties that are given, with hours that make sense', async () => {
  const person = await make.person();
  const wanted = { editionId: edition.id, personId: person.id, duties: ['guide'] };
  await make.crewMember(edition, { personId: person.id });
  expect(faultsOf(await organizer.post('/api/crew-members', wanted))).toEqual(['personId record.unique']);
  const ill = { ...wanted, duties: [], languages: ['Klingon'] };
  expect(faultsOf(await organizer.post('/api/crew-members', ill))).toEqual([
    'duties field.required',
    'languages field.notInList',
  ]);
  const backwards = { workingHours: [{ days: [1], opens: '17:00', closes: '09:00' }], endsOn: '2025-09-15' };
  const late = { ...wanted, ...backwards, startsOn: '2025-09-16' };
  expect(faultsOf(await organizer.post('/api/crew-members', late))).toEqual([
    'workingHours.0.closes range.endBeforeStart',
    'endsOn range.endBeforeStart',
  ]);
});

test('the crew is looked for by duty and by language', async () => {
  const week = await make.edition();
  const [guide, interpreter] = [
    await make.crewMember(week, { languages: ['cmn', 'nan'] }),
    await make.crewMember(week, { duties: ['interpreter'], languages: ['ja'] }),
  ];
  const found = async (query: string) =>
    (await organizer.get(`/api/crew-members?editionId=${week.id}&${query}`)).body.data.map(({ id }) => id);
  expect(await found('duties=guide,driver')).toEqual([guide.id]);
  expect(await found('languages=ja')).toEqual([interpreter.id]);
  expect(await found('languages=null')).toEqual([]);
});

describe('who reads whom of the crew', () => {
  let guide: Body;
  let stranger: Body;
  const phone = '+86 23 0000 0001';

  beforeAll(async () => {
    const [one, other] = [await make.person({ phone }), await make.person({ phone })];
    guide = await make.crewMember(edition, { personId: one.id, notes: 'Own car' });
    stranger = await make.crewMember(edition, { personId: other.id });
    const liaison = (await (await desk.as('liaison')).get('/api/me')).body;
    const delegation = await make.delegation(edition, { liaisonId: liaison.id });
    const people = [{ personId: one.id, part: 'guide' }];
    await make.siteVisit(edition, { delegationIds: [delegation.id], people });
    // Whoever is only a guest there is not at their service.
    await make.siteVisit(edition, {
      delegationIds: [delegation.id],
      people: [{ personId: other.id, part: 'guest' }],
    });
  });

  const idsOf = async (role: 'liaison' | 'viewer') =>
    (await (await desk.as(role)).get(`/api/crew-members?editionId=${edition.id}&perPage=200`)).body.data.map(
      ({ id }) => id,
    );

  test('a liaison those who are with their own delegations, and how they are reached', async () => {
    expect(await idsOf('liaison')).toEqual([guide.id]);
    const liaison = await desk.as('liaison');
    expect((await liaison.get(`/api/crew-members/${guide.id}`)).body).toMatchObject({
      phone,
      notes: 'Own car',
    });
    expect((await liaison.get(`/api/crew-members/${stranger.id}`)).status).toBe(404);
  });

  test('a viewer all, but not how they are reached, nor by looking for it', async () => {
    expect(await idsOf('viewer')).toEqual(expect.arrayContaining([guide.id, stranger.id]));
    const viewer = await desk.as('viewer');
    const { body } = await viewer.get(`/api/crew-members/${guide.id}`);
    expect(body).toMatchObject({ duties: ['guide'] });
    expect(Object.keys(body).filter((name) => ['phone', 'email', 'notes'].includes(name))).toEqual([]);
    expect((await viewer.get('/api/crew-members?phone=1')).status).toBe(400);
  });
});
