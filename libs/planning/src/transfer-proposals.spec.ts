import { at, byPlace, delegation, group, place, planOf, visit } from './plan.testing.js';
import type { Plan, PlanActivity } from './plan.js';
import { proposeTransfers, rideTitle, type ProposalOptions } from './transfer-proposals.js';

const vehicle = (id: string, seats: number | null) => ({ id, kind: 'vehicle' as const, name: null, seats });
const BUSES = [vehicle('coach', 45), vehicle('van', 7), vehicle('bus', 33), vehicle('unknown', null)];
const GROUND: Partial<Plan> = {
  places: [
    place('hotel', { kind: 'hotel' }),
    place('p1'),
    place('p2'),
    place('room', { parentId: 'p2', kind: 'room' }),
    place('far'),
  ],
  travel: [byPlace('hotel', 'p1', 20), byPlace('hotel', 'p2', 30), byPlace('p1', 'p2', 40)],
  resources: BUSES,
};
const HOTELS = new Map([
  ['d1', 'hotel'],
  ['d2', 'hotel'],
]);

const proposed = (activities: PlanActivity[], options: ProposalOptions = {}, more: Partial<Plan> = {}) =>
  proposeTransfers(planOf(activities, { ...GROUND, ...more }), options);
const clock = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(8, 16);
const told = ({ proposals }: ReturnType<typeof proposed>) =>
  proposals.map(({ fromPlaceId, toPlaceId, startsAt, endsAt, delegationIds, vehicles }) =>
    [
      `${fromPlaceId}-${toPlaceId}`,
      `${clock(startsAt)}-${clock(endsAt).slice(3)}`,
      delegationIds.join('+'),
      vehicles.map(({ vehicleId, people }) => `${vehicleId}:${people}`).join(' '),
    ].join(' '),
  );
const second = (from: string, to: string, more: Partial<PlanActivity> = {}) =>
  visit('b', from, to, { placeId: 'room', ...more });

test('a day goes from the hotel to the first place, on to the next and back, the smallest vehicle first', () => {
  const plan = [visit('a', '09:00', '10:30'), second('14:00', '16:02')];
  // Boarding 20 people takes 10 minutes on top of the road.
  expect(told(proposed(plan, { hotels: HOTELS }))).toEqual([
    'hotel-p1 16T08:30-09:00 d1 bus:20',
    'p1-p2 16T13:10-14:00 d1 bus:20',
    'p2-hotel 16T16:05-16:45 d1 bus:20',
  ]);
});

test('without a hotel a day begins at its first place, and over night nobody is driven', () => {
  const plan = [visit('a', '09:00', '10:30'), second(at('09:00', 17), at('10:00', 17))];
  expect(told(proposed(plan))).toEqual([]);
  expect(told(proposed(plan, { hotels: HOTELS }))).toHaveLength(4);
});

test('what a transfer covers already is not proposed again, whoever drives it', () => {
  const ride = visit('t', '10:30', '11:30', { kind: 'transfer', toPlaceId: 'room' });
  expect(told(proposed([visit('a', '09:00', '10:30'), ride, second('14:00', '16:00')]))).toEqual([]);
  const astray = { ...ride, toPlaceId: 'hotel' };
  expect(told(proposed([visit('a', '09:00', '10:30'), astray, second('14:00', '16:00')]))).toEqual([
    'hotel-p2 16T13:20-14:00 d1 bus:20',
  ]);
});

test('an unknown road and too little time are said, and never driven', () => {
  const unknown = proposed([visit('a', '09:00', '10:30'), second('14:00', '16:00', { placeId: 'far' })]);
  expect(unknown).toMatchObject({
    proposals: [],
    unserved: [{ delegationId: 'd1', toPlaceId: 'far', conflicts: [{ code: 'travel.unknown' }] }],
  });
  const short = proposed([visit('a', '09:00', '10:30'), second('11:00', '16:00')]);
  expect(short.unserved[0]!.conflicts).toMatchObject([
    { code: 'travel.insufficient', minutesNeeded: 50, minutesAvailable: 30, other: { id: 'b' } },
  ]);
});

test('nobody is driven before they have come', () => {
  const late = delegation('d1', { stays: { startsAt: at('08:45'), endsAt: at('18:00', 17) } });
  const { proposals, unserved } = proposed(
    [visit('a', '09:00', '10:30')],
    { hotels: HOTELS },
    { delegations: [late] },
  );
  expect(proposals.map(({ toPlaceId }) => toPlaceId)).toEqual(['hotel']);
  expect(unserved[0]!.conflicts).toMatchObject([{ code: 'stay.outside' }]);
});

describe('delegations that go the same way', () => {
  const apart = { delegationIds: ['d2'], resourceIds: ['d2'] };
  const plan = [
    visit('a', '09:00', '10:30'),
    visit('a2', '09:10', '10:30', apart),
    second('14:00', '16:00', { delegationIds: ['d1', 'd2'], resourceIds: ['d1', 'd2'] }),
  ];

  test('share a vehicle that seats them all, and leave when the first must be there', () => {
    // 40 people board in 15 minutes.
    expect(told(proposed(plan, { hotels: HOTELS }))).toEqual([
      'hotel-p1 16T08:25-09:00 d1+d2 coach:40',
      'p1-p2 16T13:05-14:00 d1+d2 coach:40',
      'p2-hotel 16T16:00-16:45 d1+d2 coach:40',
    ]);
  });

  test('ride alone where somebody says so, and where no vehicle seats them all', () => {
    const all = proposed(plan);
    const keys = all.proposals[0]!.legKeys;
    expect(told(proposed(plan, { apart: new Set(keys.slice(0, 1)) }))).toEqual([
      'p1-p2 16T13:10-14:00 d1 bus:20',
      'p1-p2 16T13:10-14:00 d2 coach:20',
    ]);
    const small = { resources: [vehicle('bus', 33)] };
    expect(told(proposed(plan, {}, small))).toEqual([
      'p1-p2 16T13:10-14:00 d1 bus:20',
      'p1-p2 16T13:10-14:00 d2 null:20',
    ]);
  });
});

test('a delegation that no vehicle seats goes in several, and in none where they do not suffice', () => {
  const big = { delegations: [delegation('d1', { headcount: 50 })] };
  const plan = [visit('a', '09:00', '10:30'), second('14:00', '16:00')];
  expect(told(proposed(plan, {}, big))).toEqual(['p1-p2 16T13:05-14:00 d1 coach:45 van:5']);
  expect(told(proposed(plan, {}, { ...big, resources: [vehicle('bus', 33)] }))).toEqual([
    'p1-p2 16T13:05-14:00 d1 null:50',
  ]);
});

test('groups that part have each their own ride, and go together again when all go the same way', () => {
  const groups = [group('g1'), group('g2', 'd1', 5)];
  const alone = (id: string, placeId: string) =>
    visit(id, '14:00', '15:00', { placeId, groupIds: [id], resourceIds: [id] });
  const plan = [visit('a', '09:00', '10:30'), alone('g1', 'p2'), alone('g2', 'hotel')];
  const { proposals } = proposed(plan, { hotels: HOTELS }, { groups });
  expect(
    proposals.map(({ fromPlaceId, toPlaceId, groupIds, people }) =>
      [fromPlaceId, toPlaceId, ...groupIds, people].join(' '),
    ),
  ).toEqual(['hotel p1 20', 'p1 p2 g1 10', 'p1 hotel g2 5', 'p2 hotel g1 10']);
});

test('a vehicle needs time to come from the ride before', () => {
  const one = { resources: [vehicle('bus', 33)] };
  const other = visit('c', '08:00', '09:00', { delegationIds: ['d2'], resourceIds: ['d2'] });
  const before = visit('t', '09:00', '09:50', {
    kind: 'transfer',
    toPlaceId: 'p2',
    delegationIds: ['d2'],
    resourceIds: ['d2', 'bus'],
  });
  const plan = (start: string) => [other, before, visit('a', '09:00', '09:30'), second(start, '16:00')];
  expect(told(proposed(plan('11:00'), {}, one))).toEqual(['p1-p2 16T10:10-11:00 d1 null:20']);
  // 40 minutes back, and 5 to board.
  expect(told(proposed(plan('11:30'), {}, one))).toEqual(['p1-p2 16T10:40-11:30 d1 bus:20']);
});

test('only the days and delegations asked for', () => {
  const plan = [visit('a', '09:00', '10:30'), second('14:00', '16:00')];
  const asked = (options: ProposalOptions) => proposed(plan, options).proposals.length;
  expect(asked({ days: new Set(['2025-09-16']), delegationIds: new Set(['d1']) })).toBe(1);
  expect(asked({ days: new Set(['2025-09-17']) })).toBe(0);
  expect(asked({ delegationIds: new Set(['d2']) })).toBe(0);
});

test.each([
  [
    { zhHans: '甲', zhHant: '甲', en: 'A' },
    { zhHans: '乙', en: 'B' },
    { zhHans: '甲 → 乙', en: 'A → B' },
  ],
  [{ en: 'A' }, { zhHant: '乙' }, { zhHans: 'A → 乙' }],
])('a ride from %j to %j is called %j', (from, to, title) => expect(rideTitle(from, to)).toEqual(title));
