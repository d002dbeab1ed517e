import { checkActivity } from './check.js';
import { withFixes } from './fixes.js';
import { planOf, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';
import type { PlanActivity } from './plan.js';

const vehicle = (id: string, seats: number | null) => ({
  id,
  kind: 'vehicle' as const,
  name: { en: `Bus ${id}` },
  seats,
});
const resources = [vehicle('van', 7), vehicle('bus', 33), vehicle('coach', 45), vehicle('unknown', null)];

/** From Fuling (p1) to Yuzhong (p2): 65 minutes on the road and 10 to board. */
const ride = (id: string, from: string, to: string, vehicleId: string, more: Partial<PlanActivity> = {}) =>
  visit(id, from, to, {
    kind: 'transfer',
    toPlaceId: 'p2',
    resourceIds: ['d1', vehicleId],
    ...more,
  });
const index = (...activities: PlanActivity[]) => new PlanIndex(planOf(activities, { resources }));

test('a ride that is shorter than boarding and the road says what it needs', () => {
  expect(checkActivity(index(), ride('a', '09:00', '10:00', 'bus'))).toMatchObject([
    {
      code: 'transfer.tooShort',
      level: 'restrict',
      resource: { id: 'p2', kind: 'place' },
      minutesNeeded: 75,
      minutesAvailable: 60,
    },
  ]);
  expect(checkActivity(index(), ride('a', '09:00', '10:15', 'bus'))).toEqual([]);
});

test('more people than seats are told of, and a vehicle with enough seats is offered, the smallest first', () => {
  const small = ride('a', '09:00', '10:30', 'van');
  const found = withFixes(index(), small, checkActivity(index(), small));
  expect(found).toMatchObject([
    {
      code: 'vehicle.seatsExceeded',
      level: 'inform',
      limit: 7,
      count: 20,
      resource: { name: { en: 'Bus van' } },
    },
  ]);
  expect(found[0]!.fixes).toEqual([
    { kind: 'vehicle', vehicleId: 'bus' },
    { kind: 'vehicle', vehicleId: 'coach' },
  ]);
});

test('nobody knows how many fit where nobody said', () => {
  expect(checkActivity(index(), ride('a', '09:00', '10:30', 'unknown'))).toEqual([]);
});

test('a vehicle drives one ride at a time, needs time to get to the next, and another that is free is offered', () => {
  const first = ride('a', '09:00', '10:15', 'bus');
  const other = { delegationIds: ['d2'], resourceIds: ['d2', 'bus'] };
  const overlapping = ride('b', '10:00', '11:15', 'bus', other);
  const plan = index(
    first,
    ride('c', '10:00', '11:15', 'coach', { delegationIds: [], resourceIds: ['coach'] }),
  );
  const found = withFixes(plan, overlapping, checkActivity(plan, overlapping));
  expect(found.map(({ code, resource }) => `${code} ${resource.id}`)).toEqual(['booking.overlap bus']);
  expect(found[0]!.fixes.map(({ kind }) => kind)).toEqual(['move']);
  const elsewhere = withFixes(index(first), overlapping, checkActivity(index(first), overlapping));
  expect(elsewhere[0]!.fixes).toContainEqual({ kind: 'vehicle', vehicleId: 'coach' });
  const next = ride('b', '10:30', '11:45', 'bus', other);
  expect(checkActivity(index(first), next)).toMatchObject([
    { code: 'travel.insufficient', resource: { id: 'bus', kind: 'vehicle' }, minutesAvailable: 15 },
  ]);
});
