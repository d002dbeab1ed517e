import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, Make } from '../support/make.js';

const DAY = '2025-09-16';
const hours = (from: string, to: string) => ({ startsAt: at(DAY, from), endsAt: at(DAY, to) });

let desk: Desk;
let organizer: Client;
let make: Make;
let edition: Body;
let fuling: Body;
let yuzhong: Body;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = new Make(organizer);
  edition = await make.edition();
  [fuling, yuzhong] = [await make.place(), await make.place()];
  await make.travelTime(fuling, yuzhong, 65);
});
afterAll(() => desk?.close());

/** A ride from Fuling to Yuzhong: 65 minutes on the road, and boarding. */
const ride = (fields: object) => ({
  editionId: edition.id,
  title: { en: 'Ride' },
  placeId: fuling.id,
  toPlaceId: yuzhong.id,
  ...fields,
});

test('a vehicle drives one ride at a time, and another that is free and large enough is offered', async () => {
  const [bus, coach] = [await make.vehicle({ seats: 33 }), await make.vehicle({ seats: 44 })];
  const [first, second] = [
    await make.delegation(edition, { expectedHeadcount: 30 }),
    await make.delegation(edition, { expectedHeadcount: 30 }),
  ];
  const taken = ride({ ...hours('09:00', '10:30'), delegationIds: [first.id], vehicleId: bus.id });
  expect((await organizer.post('/api/transfers', taken)).status).toBe(201);
  const wanted = ride({ ...hours('10:00', '11:30'), delegationIds: [second.id], vehicleId: bus.id });
  const { status, body } = await organizer.post('/api/transfers', wanted);
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'booking.overlap' });
  const [conflict] = body.conflicts;
  expect(conflict).toMatchObject({ resource: { id: bus.id, kind: 'vehicle', name: bus.name } });
  const fixes = conflict!.fixes as { kind: string; vehicleId?: string }[];
  expect(fixes.find(({ kind }) => kind === 'vehicle')).toEqual({ kind: 'vehicle', vehicleId: coach.id });
  const mended = await organizer.post('/api/transfers', { ...wanted, vehicleId: coach.id });
  expect(mended.body).toMatchObject({ status: 'planned', vehicleName: coach.name, seats: 44 });
});

test('the driver is booked, and has no seat of the passengers', async () => {
  const [van, driver] = [await make.vehicle({ seats: 2 }), await make.person()];
  const delegation = await make.delegation(edition, { members: 2 });
  const fields = {
    ...hours('13:00', '14:30'),
    delegationIds: [delegation.id],
    vehicleId: van.id,
    people: [{ personId: driver.id, part: 'driver' }],
  };
  const made = await organizer.post('/api/transfers', ride(fields));
  expect(made.status).toBe(201);
  expect(((made.body.warnings ?? []) as Body[]).map(({ code }) => code)).not.toContain(
    'vehicle.seatsExceeded',
  );
  const elsewhere = await organizer.post(
    '/api/transfers',
    ride({ ...hours('14:00', '15:30'), people: [{ personId: driver.id, part: 'driver' }] }),
  );
  expect(elsewhere.body).toMatchObject({
    code: 'booking.overlap',
    conflicts: [{ resource: { id: driver.id } }],
  });
});

test('too few seats are told and refuse nothing; too little time for the road refuses until it is set aside', async () => {
  const van = await make.vehicle({ seats: 7 });
  const delegation = await make.delegation(edition, { expectedHeadcount: 20 });
  const body = ride({ ...hours('16:00', '17:00'), delegationIds: [delegation.id], vehicleId: van.id });
  const refused = await organizer.post('/api/transfers', body);
  expect(refused.body).toMatchObject({
    status: 409,
    conflicts: [
      { code: 'transfer.tooShort', resource: { id: yuzhong.id }, minutesNeeded: 75, minutesAvailable: 60 },
      { code: 'vehicle.seatsExceeded', limit: 7, count: 20 },
    ],
  });
  const overrides = [{ code: 'transfer.tooShort', resourceId: yuzhong.id, reason: 'With a police escort' }];
  const { status, body: made } = await organizer.post('/api/transfers', { ...body, overrides });
  expect({ status, warned: (made.warnings as Body[]).map(({ code }) => code) }).toEqual({
    status: 201,
    warned: ['vehicle.seatsExceeded'],
  });
});

test('only a transfer takes a vehicle, whoever writes the booking', async () => {
  const [bus, visit] = [await make.vehicle(), await make.siteVisit(edition, hours('18:00', '19:00'))];
  const booking = `INSERT INTO booking (activity_id, resource_id, during) SELECT id, $2, during FROM activity WHERE id = $1`;
  await expect(desk.rows(booking, [visit.id, bus.id])).rejects.toThrow('only a transfer takes a vehicle');
});

test('a vehicle that drives is not deleted', async () => {
  const bus = await make.vehicle();
  await make.transfer(edition, { ...hours('20:00', '21:30'), vehicleId: bus.id });
  const { status, body } = await organizer.delete(`/api/vehicles/${bus.id}`, 1);
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'record.inUse' });
});
