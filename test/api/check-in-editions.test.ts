import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import type { Make } from '../support/make.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

let desk: Desk;
let organizer: Client;
let make: Make;

beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  make = await desk.make();
});
afterAll(() => desk?.close());

const shown = async () => {
  const { body } = await organizer.get('/api/attendance/check-in');
  return (body.edition as { id: string }).id;
};
/** An edition whose Week is from one day to another (from today), within its season. */
const edition = (starts: number, ends: number, season = { starts, ends }) =>
  make.edition({
    startsOn: inDays(starts),
    endsOn: inDays(ends),
    seasonStartsOn: inDays(season.starts),
    seasonEndsOn: inDays(season.ends),
  });

test('who names no edition checks in for the one that is on, else in its season, else planned next, else the last', async () => {
  const last = await edition(-9, -5);
  await edition(-19, -15);
  expect(await shown()).toBe(last.id);
  const next = await edition(30, 34);
  expect(await shown()).toBe(last.id); // nothing is planned for the next yet
  const afterNext = await edition(400, 404);
  await make.delegation(afterNext);
  expect(await shown()).toBe(afterNext.id);
  await make.delegation(next);
  expect(await shown()).toBe(next.id);
  const inSeason = await edition(50, 54, { starts: -3, ends: 60 });
  expect(await shown()).toBe(inSeason.id);
  const on = await edition(-2, 2);
  expect(await shown()).toBe(on.id);
  const { body } = await organizer.get(`/api/attendance/check-in?editionId=${last.id}`);
  expect(body.edition).toMatchObject({ id: last.id });
});
