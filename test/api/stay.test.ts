import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { Make } from '../support/make.js';

let desk: Desk;
let organizer: Client;
let make: Make;
let hotel: Body;
/** In the liaison's delegation, and in somebody else's. */
let own: Body;
let other: Body;

const FOR_THE_DESK = {
  arrivesAt: '2025-09-14T06:30:00+00:00',
  departsAt: '2025-09-20T01:00:00+00:00',
  arrivalNumber: 'CI 551',
  arrivalTerminal: 'T3A',
  departureNumber: 'G 8591',
  departureTerminal: '重庆西站',
};
const PRIVATE = {
  room: '1208',
  diet: '素食',
  mobility: '轮椅',
  emergencyName: '示例家属',
  emergencyPhone: '+886 912 345 678',
};

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  const { body: me } = await (await desk.as('liaison')).get('/api/me');
  const edition = await make.edition();
  hotel = await make.place({ kind: 'hotel', name: { en: 'A hotel' } });
  const stay = { ...FOR_THE_DESK, ...PRIVATE, hotelId: hotel.id };
  own = await make.delegate(await make.delegation(edition, { liaisonId: me.id }), await make.person(), stay);
  other = await make.delegate(await make.delegation(edition), await make.person(), stay);
});
afterAll(() => desk?.close());

const HOTEL = () => ({ hotelId: hotel.id, hotelName: { en: 'A hotel' } });

describe('the stay of a delegate', () => {
  test('is told whole to an organizer and to the own liaison', async () => {
    for (const role of ['organizer', 'liaison'] as const) {
      const { body } = await (await desk.as(role)).get(`/api/delegates/${own.id}`);
      expect(body).toMatchObject({ ...FOR_THE_DESK, ...PRIVATE, ...HOTEL() });
    }
    expect((await (await desk.as('liaison')).get(`/api/delegates/${other.id}`)).status).toBe(404);
  });

  test('is told to staff without what is personal', async () => {
    const { body } = await (await desk.as('staff')).get(`/api/delegates/${own.id}`);
    expect(body).toMatchObject({ ...FOR_THE_DESK, ...HOTEL() });
    for (const name of Object.keys(PRIVATE)) expect(body).not.toHaveProperty(name);
  });

  test('is not told to a viewer', async () => {
    const { body } = await (await desk.as('viewer')).get(`/api/delegates/${own.id}`);
    for (const name of Object.keys({ ...FOR_THE_DESK, ...PRIVATE, ...HOTEL() })) {
      expect(body).not.toHaveProperty(name);
    }
  });

  test.each(['staff', 'viewer'] as const)('can neither be guessed at nor sorted by as %s', async (role) => {
    const client = await desk.as(role);
    for (const name of Object.keys(PRIVATE)) {
      for (const query of [`${name}=x`, `sort=${name}`]) {
        const { status, body } = await client.get(`/api/delegates?${query}`);
        expect({ query, status, code: body.code }).toEqual({ query, status: 400, code: 'query.unknownName' });
      }
    }
  });

  test('is in no plan, release or itinerary, but in the audit', async () => {
    const { body: plan } = await organizer.get(`/api/editions/${own.editionId}/plan`);
    const link = await desk.linkOf(own);
    await organizer.post(`/api/editions/${own.editionId}/publish`);
    const texts = [JSON.stringify(plan), (await link.get('/api/itinerary')).text];
    const [{ snapshot }] = (await desk.rows<{ snapshot: unknown }>(
      'SELECT snapshot FROM release WHERE edition_id = $1',
      [own.editionId],
    )) as [{ snapshot: unknown }];
    for (const text of [...texts, JSON.stringify(snapshot)]) {
      for (const value of Object.values(PRIVATE)) expect(text).not.toContain(value);
    }
    const { body: entries } = await organizer.get(`/api/audit-entries?entityId=${own.id}`);
    expect(entries.data).toMatchObject([{ after: { room: '1208', emergency_name: '示例家属' } }]);
  });

  test('names a place that is there, which is then in use', async () => {
    const input = { delegationId: own.delegationId, personId: (await make.person()).id, role: 'member' };
    const answer = await organizer.post('/api/delegates', { ...input, hotelId: own.id });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ field: 'hotelId', code: 'field.unknownRecord' }]);
    expect((await organizer.delete(`/api/places/${hotel.id}`, 1)).body.code).toBe('record.inUse');
  });
});
