import type { CrewDuty, SpokenLanguage } from '@yutai/domain';
import fc from 'fast-check';
import type { Body } from './client.js';
import type { Make } from './make.js';

/** What a random timetable happens on: places of each sort, and delegations that share a person; one is in two groups. */
export interface Ground {
  edition: Body;
  places: Body[];
  rooms: Body[];
  delegations: Body[];
  vehicles: Body[];
  /** All who may come. */
  people: Body[];
  /** The delegation that is split, as it was then, and its groups. */
  split: Body;
  groups: { id: string; delegateIds: string[] }[];
  /** Who guide, interpret and drive. */
  crew: Body[];
  /** The people of each delegation and of each group, by its id. */
  members: Map<string, string[]>;
  /** How many weeks after 15 September 2025 it begins. */
  week: number;
}

const HOURS = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }];
const DAY = 86_400_000;
/** What each of the crew is named for. */
export const PARTS = ['guide', 'interpreter', 'driver'] as const satisfies readonly CrewDuty[];

/** What is there before any edition: places of each sort, vehicles, and people. */
export type Directory = Pick<Ground, 'places' | 'rooms' | 'vehicles' | 'people' | 'crew'>;

export async function makeDirectory(make: Make): Promise<Directory> {
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
  const vehicles = await Promise.all([make.vehicle({ seats: 20 }), make.vehicle({ seats: 45 })]);
  const people = await Promise.all([1, 2, 3, 4].map(() => make.person()));
  const crew = await Promise.all(PARTS.map(() => make.person()));
  return { places, rooms, vehicles, people, crew };
}

/** An edition; two delegations share a person, and the second of them is split: each of its people is a group. */
export async function makeEdition(make: Make, directory: Directory): Promise<Ground> {
  const edition = await make.edition();
  const delegations = await Promise.all([
    make.delegation(edition),
    make.delegation(edition, { expectedHeadcount: 45 }),
    make.delegation(edition, {
      arrivesAt: '2025-09-15T10:00:00+08:00',
      departsAt: '2025-09-17T12:00:00+08:00',
    }),
  ]);
  const { people } = directory;
  const members = new Map<string, string[]>();
  const delegateIds: string[][] = [];
  for (const [n, delegation] of delegations.entries()) {
    const group = n < 2 ? [people[0]!, people[n + 1]!] : [people[3]!];
    const made: Body[] = [];
    for (const person of group) made.push(await make.delegate(delegation, person));
    delegateIds.push(made.map(({ id }) => id));
    members.set(
      delegation.id,
      group.map(({ id }) => id),
    );
  }
  const split = await make.groups(delegations[1]!, [[delegateIds[1]![0]!], [delegateIds[1]![1]!]]);
  const groups = split.groups as Ground['groups'];
  groups.forEach(({ id }, n) => members.set(id, [people[[0, 2][n]!]!.id]));
  return { ...directory, edition, delegations, members, split, groups, week: 0 };
}

/** With hours and languages of all of its crew but the last, of whom nobody has said so. */
export async function makeGround(make: Make): Promise<Ground> {
  const ground = await makeEdition(make, await makeDirectory(make));
  const [guide, interpreter] = ground.crew;
  const work = { workingHours: HOURS, languages: ['en'] };
  await make.crewMember(ground.edition, { personId: guide!.id, ...work });
  const days = { startsOn: '2025-09-16', duties: ['interpreter'], languages: ['ja', 'en'] };
  await make.crewMember(ground.edition, { personId: interpreter!.id, ...days });
  return ground;
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
  /** Of the one that is split, if it is among them; none: it comes whole. */
  groups: number[];
  /** Who of the crew serves. */
  crew: number[];
  languages: SpokenLanguage[];
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
  groups: fc.uniqueArray(fc.nat({ max: 1 }), { maxLength: 2 }),
  crew: fc.subarray([0, 1, 2], { maxLength: 1 }),
  languages: fc.subarray<SpokenLanguage>(['en', 'ja'], { maxLength: 1 }),
  headcount: fc.integer({ min: 1, max: 50 }),
});

export const wishes = (count: number): fc.Arbitrary<Wish[]> =>
  fc.array(wish, { minLength: count, maxLength: count });

/** From 08:00 to 20:00 on the first three days of the edition, in steps of a quarter of an hour. */
export function timeOf({ week }: Ground, { quarter, quarters }: Wish): { startsAt: string; endsAt: string } {
  const days = week * 7 + Math.floor(quarter / 48);
  const start = Date.parse('2025-09-15T08:00:00+08:00') + days * DAY + (quarter % 48) * 900_000;
  const text = (instant: number) => new Date(instant).toISOString();
  return { startsAt: text(start), endsAt: text(start + quarters * 900_000) };
}
