import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let place: Body;
let delegation: Body;
let delegate: Body;
let visit: Body;
let link: Client;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(() => desk?.close());

beforeEach(async () => {
  edition = await make.edition();
  place = await make.place({ name: { en: 'The laboratory' }, districtCode: '500103' });
  delegation = await make.delegation(edition, { notes: 'Told in confidence' });
  const person = await make.person({ phone: '+886 900 000 000', email: 'private@yutai.example' });
  delegate = await make.delegate(delegation, person);
  visit = await make.siteVisit(edition, {
    title: { en: 'Laboratory' },
    placeId: place.id,
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '10:00'),
    delegationIds: [delegation.id],
    notes: 'For the desk alone',
  });
  link = await desk.linkOf(delegate);
});

const publish = async () =>
  expect((await organizer.post(`/api/editions/${edition.id}/publish`)).status).toBe(200);
const titles = (body: Body) => (body.activities as Body[]).map(({ title }) => (title as { en: string }).en);

async function move(fields: object): Promise<void> {
  const { version } = (await organizer.get(`/api/site-visits/${visit.id}`)).body;
  const body = {
    editionId: edition.id,
    title: visit.title,
    placeId: place.id,
    delegationIds: [delegation.id],
  };
  const time = { startsAt: at(DAY, '09:00'), endsAt: at(DAY, '10:00') };
  const { status } = await organizer.put(`/api/site-visits/${visit.id}`, {
    ...body,
    ...time,
    ...fields,
    version,
  });
  expect(status).toBe(200);
}

describe("a delegate's itinerary", () => {
  test('shows nothing of the draft before the first release', async () => {
    const { status, body, text } = await link.get('/api/itinerary');
    expect({ status, release: body.release, activities: body.activities }).toEqual({
      status: 200,
      release: null,
      activities: [],
    });
    expect(text).not.toContain('Laboratory');
  });

  test('says what has changed since the release that they know, until they say that they have read it', async () => {
    const page = async () => (await link.get('/api/itinerary')).body;
    const tell = (release: number, read: boolean) => link.post('/api/itinerary/reading', { release, read });
    const readings = async (client = organizer) =>
      (await client.get(`/api/readings?editionId=${edition.id}`)).body.data;
    expect(await readings()).toEqual([]);
    await publish();
    expect(await readings()).toMatchObject([{ id: delegate.id, releaseNumber: 1, state: 'unopened' }]);
    expect((await tell(1, false)).status).toBe(204);
    expect(await page()).toMatchObject({ release: { readAt: null }, changes: [] });
    expect(await readings()).toMatchObject([{ state: 'opened', readAt: null, phone: '+886 900 000 000' }]);

    await move({ startsAt: at(DAY, '11:00'), endsAt: at(DAY, '12:00') });
    await publish();
    expect(await readings()).toMatchObject([{ releaseNumber: 2, state: 'unopened', openedAt: null }]);
    await tell(2, false);
    const moved = { activityId: visit.id, change: 'moved', fields: ['startsAt', 'endsAt'] };
    const before = { startsAt: visit.startsAt, place: { id: place.id } };
    expect((await page()).changes).toMatchObject([{ ...moved, before }]);
    await tell(2, true);
    expect(await page()).toMatchObject({ release: { readAt: expect.any(String) }, changes: [] });
    const [read] = await readings();
    expect(read).toMatchObject({ state: 'read', readAt: expect.any(String) });

    await tell(2, true);
    await tell(1, false);
    expect(await readings()).toEqual([read]);
    const errors = [{ field: 'release', code: 'field.unknownRecord' }];
    expect(await tell(3, true)).toMatchObject({ status: 422, body: { errors } });
    await make.delegate(delegation, await make.person());
    expect(await readings()).toEqual([read]);
    expect((await readings(await desk.as('viewer')))[0]).not.toHaveProperty('phone');
    expect(await readings(await desk.as('liaison'))).toEqual([]);
  });

  test('shows what was published, and what is changed only once it is published too', async () => {
    await publish();
    const first = await link.get('/api/itinerary');
    expect(first.body).toMatchObject({
      release: { number: 1 },
      activities: [{ id: visit.id, startsAt: visit.startsAt }],
    });

    await move({ startsAt: at(DAY, '14:00'), endsAt: at(DAY, '15:00'), title: { en: 'Renamed' } });
    await make.siteVisit(edition, {
      title: { en: 'A new one' },
      startsAt: at(DAY, '16:00'),
      endsAt: at(DAY, '17:00'),
      delegationIds: [delegation.id],
    });
    expect((await link.get('/api/itinerary')).text).toBe(first.text);
    expect((await link.get('/api/itinerary/calendar.ics')).text).not.toMatch(/Renamed|A new one/);

    await publish();
    const second = await link.get('/api/itinerary');
    expect(titles(second.body)).toEqual(['Renamed', 'A new one']);
    expect(second.body).toMatchObject({ release: { number: 2 } });
  });

  test('says which vehicle a ride goes by, on the page and in the calendar, and when that is another', async () => {
    const bus = await make.vehicle({
      name: { en: 'Bus one' },
      plate: '渝A00001',
      notes: 'For the desk alone',
    });
    const ride = await make.transfer(edition, {
      startsAt: at(DAY, '08:00'),
      endsAt: at(DAY, '08:30'),
      delegationIds: [delegation.id],
      vehicleId: bus.id,
    });
    await publish();
    const vehicleOf = ({ activities }: Body) =>
      (activities as Body[]).find(({ id }) => id === ride.id)!.vehicle;
    const { body, text } = await link.get('/api/itinerary');
    expect(vehicleOf(body)).toEqual({ en: 'Bus one 渝A00001' });
    expect(text).not.toContain('desk alone');
    const calendar = (await link.get('/api/itinerary/calendar.ics')).text;
    expect(calendar).toContain('车辆：Bus one 渝A00001');

    await link.post('/api/itinerary/reading', { release: 1, read: true });
    const { version } = (await organizer.get(`/api/vehicles/${bus.id}`)).body;
    const renamed = { version, name: bus.name, seats: bus.seats, plate: '渝A00002' };
    expect((await organizer.put(`/api/vehicles/${bus.id}`, renamed)).status).toBe(200);
    await publish();
    expect((await link.get('/api/itinerary')).body).toMatchObject({
      changes: [{ activityId: ride.id, change: 'changed', fields: ['vehicle'] }],
    });
  });

  test('says what was cancelled, on the page and in the calendar', async () => {
    await publish();
    const calendar = async () => (await link.get('/api/itinerary/calendar.ics')).text;
    const before = await calendar();
    const { version } = (await organizer.get(`/api/site-visits/${visit.id}`)).body;
    await organizer.verb(`/api/site-visits/${visit.id}/cancel`, version, { reason: 'Rain' });
    await publish();
    expect((await link.get('/api/itinerary')).body.activities).toMatchObject([{ status: 'cancelled' }]);
    const after = await calendar();
    const property = (text: string, name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(text)?.[1];
    expect(property(after, 'STATUS')).toBe('CANCELLED');
    expect(property(after, 'UID')).toBe(property(before, 'UID'));
    expect(Number(property(after, 'SEQUENCE'))).toBeGreaterThan(Number(property(before, 'SEQUENCE') ?? 0));
  });

  test('is not sent again to who has it', async () => {
    await publish();
    const { headers } = await link.get('/api/itinerary');
    const again = await link.get('/api/itinerary', { 'if-none-match': headers.get('etag') });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
  });

  test('holds nothing of other delegations, and nothing personal or for the desk', async () => {
    const others = await make.delegation(edition, { name: { en: 'Other delegation' } });
    const stranger = await make.person({ name: { en: 'A stranger' } });
    await make.delegate(others, stranger);
    await make.siteVisit(edition, {
      title: { en: 'Of the others' },
      startsAt: at(DAY, '12:00'),
      endsAt: at(DAY, '13:00'),
      delegationIds: [others.id],
    });
    await publish();
    for (const path of ['/api/itinerary', '/api/itinerary/calendar.ics']) {
      const { text } = await link.get(path);
      expect(text).toContain('Laboratory');
      expect(text).not.toMatch(
        /Of the others|Other delegation|A stranger|900 000|private@|For the desk|in confidence/,
      );
    }
  });
});

test('a dry run says what publishing would change, also that it is nothing; publishing nothing is refused', async () => {
  const path = `/api/editions/${edition.id}/publish`;
  const wouldChange = async () => (await organizer.post(`${path}?dryRun=true`)).body.record;
  expect(await wouldChange()).toMatchObject({
    number: 1,
    changes: { new: 1 },
    difference: { unchanged: false },
  });
  await publish();
  expect(await wouldChange()).toMatchObject({
    number: 2,
    difference: { activities: [], delegations: [], unchanged: true },
  });
  expect(await organizer.post(path)).toMatchObject({ status: 422, body: { code: 'release.unchanged' } });
});

test('who joins after a release has their days once it is published, though no activity changes, and is told so as at first', async () => {
  await publish();
  const joined = await make.delegate(delegation, await make.person({ language: 'en' }));
  const theirs = await desk.linkOf(joined);
  expect((await theirs.get('/api/itinerary')).body.activities).toEqual([]);
  const { body } = await organizer.post(`/api/editions/${edition.id}/publish?dryRun=true`);
  expect(body.record).toMatchObject({ difference: { activities: [], unchanged: false } });
  await publish();
  expect(titles((await theirs.get('/api/itinerary')).body)).toEqual(['Laboratory']);
  const { body: told } = await organizer.get(`/api/notices?delegateId=${joined.id}`);
  expect(told.data).toMatchObject([{ subject: expect.stringMatching(/: your itinerary$/) }]);
});
