import fc from 'fast-check';
import type { Body } from './client.js';
import type { Make } from './make.js';

/** What a random timetable happens on: places of each sort, and delegations that share a person. */
export interface Ground {
  edition: Body;
  places: Body[];
  rooms: Body[];
  delegations: Body[];
  vehicles: Body[];
  /** The people of each delegation, by its id. */
  members: Map<string, string[]>;
}

const HOURS = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }];

export async function makeGround(make: Make): Promise<Ground> {
  const edition = await make.edition();
  const places = await Promise.all([
    make.place({ groupsAtOnce: 1, openingHours: HOURS }),
    make.place({ groupsAtOnce: 2, capacity: 30 }),
    make.place({ latitude: 29.55, longitude: 106.57 }),
    make.place({ latitude: 29.61, longitude: 106.57, kind: 'restaurant' }),
    make.place(),
  ]);
  await make.travelTime(places[0]!, places[1]!, 65);
  await make.travelTime(places[1]!, places[2]!, 20);
  const rooms = await Promise.all([make.room(places[1]!, { capacity: 20 }), make.room(places[3]!)]);
  const delegations = await Promise.all([
    make.delegation(edition),
    make.delegation(edition, { expectedHeadcount: 45 }),
    make.delegation(edition, {
      arrivesAt: '2025-09-15T10:00:00+08:00',
      departsAt: '2025-09-17T12:00:00+08:00',
    }),
  ]);
  const vehicles = await Promise.all([make.vehicle({ seats: 20 }), make.vehicle({ seats: 45 })]);
  const shared = await make.person();
  const members = new Map<string, string[]>();
  for (const [n, delegation] of delegations.entries()) {
    const people = n < 2 ? [shared, await make.person()] : [await make.person()];
    for (const person of people) await make.delegate(delegation, person);
    members.set(
      delegation.id,
      people.map(({ id }) => id),
    );
  }
  return { edition, places, rooms, delegations, vehicles, members };
}

/** Something to take place, or an earlier one to be moved: everything by its number in the ground. */
export interface Wish {
  resource: 'site-visits' | 'sessions' | 'transfers';
  /** Which of what was made before is moved; `null` to make another. */
  moves: number | null;
  quarter: number;
  quarters: number;
  place: number | null;
  /** Of a transfer: where it ends, and which vehicle it takes. */
  to: number | null;
  vehicle: number | null;
  delegations: number[];
  headcount: number;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  resource: fc.constantFrom('site-visits', 'sessions', 'transfers'),
  moves: fc.option(fc.nat({ max: 50 }), { freq: 3 }),
  quarter: fc.nat({ max: 3 * 48 }),
  quarters: fc.integer({ min: 1, max: 12 }),
  place: fc.option(fc.nat({ max: 6 }), { freq: 6 }),
  to: fc.option(fc.nat({ max: 4 }), { freq: 6 }),
  vehicle: fc.option(fc.nat({ max: 1 }), { freq: 3 }),
  delegations: fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }),
  headcount: fc.integer({ min: 1, max: 50 }),
});

export const wishes = (count: number): fc.Arbitrary<Wish[]> =>
  fc.array(wish, { minLength: count, maxLength: count });

/** From 08:00 to 20:00 on the days from 15 to 17 September 2025, in steps of a quarter of an hour. */
export function timeOf({ quarter, quarters }: Wish): { startsAt: string; endsAt: string } {
  const day = Date.parse('2025-09-15T08:00:00+08:00') + Math.floor(quarter / 48) * 86_400_000;
  const start = day + (quarter % 48) * 900_000;
  const text = (instant: number) => new Date(instant).toISOString();
  return { startsAt: text(start), endsAt: text(start + quarters * 900_000) };
}
