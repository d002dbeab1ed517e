import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { at, type Make } from '../support/make.js';

/** A museum that closes after a visit to it was planned: a conflict that nobody made. */
const DAY = '2025-09-16';
let desk: Desk;
let make: Make;
let organizer: Client;
let edition: Body;
let museum: Body;
let visit: Body;
beforeAll(async () => {
  desk = await Desk.open();
  [organizer, make] = [await desk.as('organizer'), await desk.make()];
  edition = await make.edition();
});
afterAll(() => desk?.close());

beforeEach(async () => {
  museum = await make.place();
  const delegation = await make.delegation(edition);
  visit = await make.siteVisit(edition, {
    placeId: museum.id,
    startsAt: at(DAY, '09:00'),
    endsAt: at(DAY, '11:00'),
    delegationIds: [delegation.id],
  });
  await organizer.put(`/api/places/${museum.id}`, {
    ...({ kind: 'site', name: museum.name, version: museum.version } as object),
    openingHours: [{ days: [1], opens: '09:00', closes: '17:00' }],
  });
});

const whole = (more: object = {}) => {
  const { editionId, title, startsAt, endsAt, placeId, delegationIds, version } = visit;
  return { editionId, title, startsAt, endsAt, placeId, delegationIds, version, ...more };
};
const put = (more: object) => organizer.put(`/api/site-visits/${visit.id}`, whole(more));
const closed = (more: object = {}) => ({
  code: 'place.closed',
  resourceId: museum.id,
  reason: 'They open for us',
  ...more,
});

test('a conflict that came after the visit was planned is set aside where it is, by name and time', async () => {
  const { status, body } = await put({ overrides: [closed()] });
  expect({ status, overrides: body.overrides }).toEqual({
    status: 200,
    overrides: [{ ...closed(), byName: 'Organizer', at: expect.any(String) }],
  });
  expect(body).toMatchObject({ startsAt: visit.startsAt, status: 'planned', overridden: true });
});

test('what was set aside stays so when nothing is said of it, with who did and when, and goes when it is left out', async () => {
  const first = await put({ overrides: [closed()] });
  const kept = await put({ version: first.body.version, notes: 'Ring at the gate' });
  expect(kept.body.overrides).toEqual(first.body.overrides);
  const same = await put({ version: kept.body.version, overrides: [closed()] });
  expect(same.body.overrides).toEqual(first.body.overrides);
  const gone = await put({ version: same.body.version, overrides: [] });
  expect(gone.body).toMatchObject({ overrides: [], overridden: false });
});

test('nothing is set aside that is no conflict, or may never be', async () => {
  for (const more of [{ resourceId: edition.id }, { code: 'stay.outside' }, { code: 'booking.overlap' }]) {
    const { status, body } = await put({ overrides: [closed(more)] });
    expect({ status, errors: body.errors }).toMatchObject({
      status: 422,
      errors: [{ field: 'overrides.0', code: 'override.withoutConflict' }],
    });
  }
});

test('moving it asks again, and keeps who set aside what still holds', async () => {
  const first = await put({ overrides: [closed()] });
  const later = { version: first.body.version, startsAt: at(DAY, '10:00'), endsAt: at(DAY, '12:00') };
  expect((await put(later)).body.code).toBe('place.closed');
  const moved = await put({ ...later, overrides: [closed()] });
  expect(moved.body.overrides).toEqual(first.body.overrides);
});
