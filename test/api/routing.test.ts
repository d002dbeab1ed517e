import type { Body, Client } from '../support/client.js';
import { countRows } from '../support/counts.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';
import { RoutingServer } from '../support/routing-server.js';

let routing: RoutingServer;
let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let spots: Body[];

beforeAll(async () => {
  routing = await RoutingServer.open();
  desk = await Desk.open({ ROUTING_URL: `${routing.url}/`, ROUTING_TIMEOUT: '0.5' });
  organizer = await desk.as('organizer');
  make = new Make(organizer);
});
afterAll(async () => {
  await desk?.close();
  await routing?.close();
});

/** Three places with coordinates and one without, each visited by the edition. */
beforeEach(async () => {
  routing.instead = undefined;
  routing.seconds = () => 600;
  routing.asked.length = 0;
  edition = await make.edition();
  spots = [];
  for (const n of [0, 1, 2, 3]) {
    const where = n < 3 ? { latitude: 29.5 + n / 100, longitude: 106.5 } : {};
    const place = await make.place(where);
    spots.push(place);
    const time = { startsAt: at('2025-09-16', `0${n + 1}:00`), endsAt: at('2025-09-16', `0${n + 1}:30`) };
    await make.siteVisit(edition, { placeId: place.id, ...time });
  }
});

const fill = (query = '') => organizer.post(`/api/editions/${edition.id}/fill-travel-times${query}`);
const known = async (from: Body, to: Body) =>
  (await organizer.get(`/api/travel-times?fromPlaceId=${from.id}&toPlaceId=${to.id}`)).body.data[0];

test('what is only estimated is filled in, there and back, with its source and date', async () => {
  routing.seconds = ([, from], [, to]) => (from < to ? 601 : 1200);
  const answer = await fill();
  expect(answer).toMatchObject({ status: 200, body: { asked: 6, filled: 6, withoutCoordinates: 1 } });
  const source = expect.stringMatching(/^provider \d{4}-\d\d-\d\d$/) as unknown;
  expect(await known(spots[0]!, spots[1]!)).toMatchObject({ minutes: 11, source, version: 1 });
  expect(await known(spots[1]!, spots[0]!)).toMatchObject({ minutes: 20, source });
  expect(routing.asked).toHaveLength(1);
  expect(routing.asked[0]).toContain('/table/v1/driving/106.5,29.5;106.5,29.51');
  const audit = await organizer.get(`/api/audit-entries?entityId=${(await known(spots[0]!, spots[1]!))!.id}`);
  expect(audit.body.data).toMatchObject([{ action: 'insert' }]);

  const again = await fill();
  expect(again.body).toMatchObject({ asked: 0, filled: 0 });
  expect(routing.asked).toHaveLength(1);
});

test('what somebody typed stands, and so does its way back and what holds for the districts', async () => {
  const typed = await make.travelTime(spots[0]!, spots[1]!, 45);
  expect((await fill()).body).toMatchObject({ asked: 4, filled: 4 });
  expect(await known(spots[0]!, spots[1]!)).toEqual(typed);
  expect(await known(spots[1]!, spots[0]!)).toBeUndefined();
});

test('what somebody types while the service thinks stands too', async () => {
  routing.instead = (response) => {
    routing.instead = undefined;
    void make.travelTime(spots[0]!, spots[1]!, 45).then(() => {
      const durations = [0, 1, 2].map(() => [600, 600, 600]);
      response.end(JSON.stringify({ code: 'Ok', durations }));
    });
  };
  expect((await fill()).body).toMatchObject({ asked: 6, filled: 4 });
  expect(await known(spots[0]!, spots[1]!)).toMatchObject({ minutes: 45, source: null });
});

test('somebody who changes such a value vouches for it', async () => {
  await fill();
  const filled = (await known(spots[0]!, spots[1]!))!;
  const { fromPlaceId, toPlaceId, source, version } = filled;
  const put = { fromPlaceId, toPlaceId, source, version, minutes: 12 };
  expect((await organizer.put(`/api/travel-times/${filled.id}`, put)).body).toMatchObject({ source: null });
});

test('a way without a road stays as it was', async () => {
  routing.seconds = ([, from], [, to]) => (from < to ? null : 300);
  expect((await fill()).body).toMatchObject({ asked: 6, filled: 3 });
});

test('a dry run asks, and writes nothing', async () => {
  const before = await countRows(desk);
  expect((await fill('?dryRun=true')).body).toMatchObject({ record: { filled: 6 }, conflicts: [] });
  expect(await countRows(desk)).toEqual(before);
});

describe('a service that does not work is said to be so, and nothing is half-written:', () => {
  const JSON_OF = (body: unknown) => (response: { end: (text: string) => void }) =>
    response.end(JSON.stringify(body));
  test.each([
    ['slow', () => undefined, 'routing.unavailable', /within 0\.5 s/],
    ['failing', (response) => response.writeHead(502).end('bad gateway'), 'routing.unavailable', /502/],
    ['hanging up', (response) => response.destroy(), 'routing.unavailable', /cannot be reached/],
    ['no JSON', (response) => response.end('<html>'), 'routing.misunderstood', /table of durations/],
    ['another service', JSON_OF({ hello: 'world' }), 'routing.misunderstood', /table of durations/],
    ['a smaller table', JSON_OF({ code: 'Ok', durations: [[0]] }), 'routing.misunderstood', /table/],
    [
      'elsewhere',
      (response) => response.writeHead(302, { location: '/' }).end(),
      'routing.unavailable',
      /reached/,
    ],
  ] as [string, RoutingServer['instead'], string, RegExp][])('%s', async (_, instead, code, detail) => {
    routing.instead = instead;
    const before = await countRows(desk);
    const { status, body } = await fill();
    expect([status, body.code]).toEqual([503, code]);
    expect(body.detail).toMatch(detail);
    expect(await countRows(desk)).toEqual(before);
  });
});

test('without a service there is nothing to ask, and everybody can see so', async () => {
  expect((await organizer.get('/api/travel-times/routing')).body).toEqual({ available: true });
  const other = await Desk.open();
  try {
    const client = await other.as('organizer');
    expect((await client.get('/api/travel-times/routing')).body).toEqual({ available: false });
    const seventeenth = (await client.get('/api/editions?ordinal=17')).body.data[0]!;
    const answer = await client.post(`/api/editions/${seventeenth.id}/fill-travel-times`);
    expect([answer.status, answer.body.code]).toEqual([422, 'routing.off']);
  } finally {
    await other.close();
  }
});
