import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const hours = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let places: { placeId: string; toPlaceId: string };
let bus: Body;
let coach: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  const [from, to] = [await make.place(), await make.place()];
  places = { placeId: from.id, toPlaceId: to.id };
  await make.travelTime(from, to, 40);
  [bus, coach] = [await make.vehicle({ seats: 33 }), await make.vehicle({ seats: 45 })];
});
afterAll(() => desk?.close());

interface Outcome {
  transfers: { id: string; version: number }[];
  excusedIds: string[];
  conflicts: Body[];
}
const ride = (delegation: Body, vehicles: object[], fields: object) => ({
  title: { en: 'Ride' },
  ...places,
  delegationIds: [delegation.id],
  vehicles,
  ...fields,
});
const accept = async (proposals: object[], more: { path?: string; headers?: Record<string, string> } = {}) =>
  organizer.post(
    `/api/transfers/proposals${more.path ?? ''}`,
    { editionId: edition.id, proposals },
    more.headers,
  );
const outcomesOf = ({ body }: { body: Body }) => body.data as unknown as Outcome[];

test('those that fit are made, the others are answered with what refuses them, and again makes none twice', async () => {
  const [first, second] = [await make.delegation(edition), await make.delegation(edition)];
  const proposals = [
    ride(first, [{ vehicleId: bus.id }], hours('09:00', '10:00')),
    ride(second, [{ vehicleId: bus.id }], hours('09:30', '10:30')),
    ride(second, [{ vehicleId: null }], hours('11:00', '12:00')),
  ];
  const headers = { 'idempotency-key': 'first-click' };
  const answer = await accept(proposals, { headers });
  expect(answer.status).toBe(200);
  const [made, refused, withoutVehicle] = outcomesOf(answer);
  expect(made).toMatchObject({ transfers: [{ version: 1 }], conflicts: [] });
  expect(refused).toMatchObject({
    transfers: [],
    conflicts: [{ code: 'booking.overlap', resource: { id: bus.id }, other: { id: made!.transfers[0]!.id } }],
  });
  expect(withoutVehicle!.transfers).toHaveLength(1);
  expect(outcomesOf(await accept(proposals, { headers }))).toEqual(outcomesOf(answer));
  const another = outcomesOf(await accept(proposals));
  expect(another.map(({ transfers }) => transfers.length)).toEqual([0, 0, 0]);
  const { body } = await organizer.get(`/api/transfers?editionId=${edition.id}`);
  expect(body.total).toBe(2);
});

test('a large delegation goes in several vehicles or not at all', async () => {
  const large = await make.delegation(edition, { expectedHeadcount: 60 });
  const vehicles = [
    { vehicleId: coach.id, people: 45 },
    { vehicleId: bus.id, people: 15 },
  ];
  const before = await organizer.get(`/api/transfers?editionId=${edition.id}`);
  const [refused] = outcomesOf(await accept([ride(large, vehicles, hours('09:30', '10:30'))]));
  expect(refused!.transfers).toEqual([]);
  expect((await organizer.get(`/api/transfers?editionId=${edition.id}`)).body.total).toBe(before.body.total);
  const [made] = outcomesOf(await accept([ride(large, vehicles, hours('13:00', '14:05'))]));
  expect(made!.conflicts).toEqual([]);
  const [with45, with15] = await Promise.all(
    made!.transfers.map(async ({ id }) => (await organizer.get(`/api/transfers/${id}`)).body),
  );
  expect(with45).toMatchObject({ vehicleId: coach.id, headcount: 45, delegations: [{ id: large.id }] });
  expect(with15).toMatchObject({ vehicleId: bus.id, headcount: 15, delegations: [] });
});

test('whoever of the delegation is elsewhere then does not ride', async () => {
  const delegation = await make.delegation(edition, { members: 1 });
  const busy = await make.person();
  await make.delegate(delegation, busy);
  await make.meeting(edition, {
    ...hours('15:00', '16:00'),
    people: [{ personId: busy.id, part: 'guest' }],
  });
  const [made] = outcomesOf(
    await accept([ride(delegation, [{ vehicleId: bus.id }], hours('15:30', '16:30'))]),
  );
  expect(made).toMatchObject({ excusedIds: [busy.id], transfers: [{ version: 1 }] });
});

test('two groups of a delegation ride different ways at once', async () => {
  const made = await make.delegation(edition);
  const delegates = [
    await make.delegate(made, await make.person()),
    await make.delegate(made, await make.person()),
  ];
  const delegation = await make.groups(
    made,
    delegates.map(({ id }) => [id]),
  );
  const [a, b] = (delegation.groups as Body[]).map(({ id }) => id);
  const time = hours('20:00', '21:00');
  const outcomes = outcomesOf(
    await accept([
      ride(delegation, [{ vehicleId: bus.id }], { ...time, groupIds: [a] }),
      ride(delegation, [{ vehicleId: coach.id }], { ...time, groupIds: [b] }),
      ride(delegation, [{ vehicleId: null }], time),
    ]),
  );
  expect(outcomes.map(({ transfers }) => transfers.length)).toEqual([1, 1, 0]);
});

test('a dry run makes none; a ride without any vehicle named, and of another edition, is refused', async () => {
  const delegation = await make.delegation(edition);
  const proposal = ride(delegation, [{ vehicleId: null }], hours('18:00', '19:00'));
  const { body } = await accept([proposal], { path: '?dryRun=true' });
  expect((body.record as unknown as { data: Outcome[] }).data[0]!.transfers).toHaveLength(1);
  const { body: list } = await organizer.get(
    `/api/transfers?editionId=${edition.id}&startsAt.gte=${DAY}T10:00:00Z&startsAt.lt=${DAY}T12:00:00Z`,
  );
  expect(list.total).toBe(0);
  expect((await accept([{ ...proposal, vehicles: [] }])).body).toMatchObject({
    status: 422,
    errors: [{ field: 'proposals.0.vehicles' }],
  });
  const foreign = await make.delegation(await make.edition());
  expect((await accept([ride(foreign, [{ vehicleId: null }], hours('18:00', '19:00'))])).body.code).toBe(
    'record.otherEdition',
  );
});

test('a delegation tells where most of its people sleep, but not a viewer', async () => {
  const [inn, hotel] = [await make.place({ kind: 'hotel' }), await make.place({ kind: 'hotel' })];
  const delegation = await make.delegation(edition);
  for (const { id } of [inn, hotel, hotel]) {
    await make.delegate(delegation, await make.person(), { hotelId: id });
  }
  const path = `/api/delegations/${delegation.id}`;
  expect((await organizer.get(path)).body.hotelId).toBe(hotel.id);
  expect((await (await desk.as('viewer')).get(path)).body).not.toHaveProperty('hotelId');
});
