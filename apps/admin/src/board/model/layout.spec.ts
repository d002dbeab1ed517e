import type { Plan } from '@yutai/planning';
import { axis, planOf, visit } from './board.testing';
import { lanesOf } from './lanes';
import { rowAt, rowsOfBoard } from './layout';
import { groupingOf, type RowKind } from './rows';

const rows = (plan: Plan, kind: RowKind = 'delegation') => rowsOfBoard(plan, { kind, axis, laneHeight: 40 });
const idsIn = (plan: Plan, kind: RowKind) =>
  rows(plan, kind).map(({ head, cards }) => [head.id, cards.map(({ activity }) => activity.id).join(' ')]);

test('what overlaps stands on lines of its own, and what comes after takes the first again', () => {
  const spans = [
    { start: 0, end: 60 },
    { start: 30, end: 90 },
    { start: 45, end: 50 },
    { start: 60, end: 70 },
  ];
  expect(lanesOf(spans)).toEqual([0, 1, 2, 0]);
});

test('no two cards of a lane overlap, whatever there is', () => {
  const spans = Array.from({ length: 200 }, (_, n) => ({ start: n * 7, end: n * 7 + ((n * 37) % 90) + 5 }));
  const lanes = lanesOf(spans);
  for (const [a, one] of spans.entries()) {
    for (const [b, other] of spans.entries()) {
      if (a < b && lanes[a] === lanes[b]) expect(other.start).toBeGreaterThanOrEqual(one.end);
    }
  }
});

test('a row is as high as its lanes, and begins where the one before ends', () => {
  const [north, south] = rows(planOf(visit('a', '09:00', '11:00'), visit('b', '10:00', '12:00')));
  expect([north?.height, south?.top, south?.height]).toEqual([88, 88, 48]);
  expect(rowAt([north!, south!], 87)?.head.id).toBe('north');
  expect(rowAt([north!, south!], 88)?.head.id).toBe('south');
  expect(rowAt([north!, south!], 900)?.head.id).toBe('south');
});

test('an activity of two delegations is in the rows of both; one of none in a row of its own', () => {
  const plan = planOf(
    visit('a', '09:00', '10:00', { delegationIds: ['north', 'south'] }),
    visit('b', '09:00', '10:00', { delegationIds: [], kind: 'session' }),
  );
  expect(idsIn(plan, 'delegation')).toEqual([
    ['north', 'a'],
    ['south', 'a'],
    ['', 'b'],
  ]);
});

test('by place, what is used comes first, and rooms follow the place they are in', () => {
  const plan = planOf(visit('a', '09:00', '10:00', { placeId: 'hall-a' }));
  expect(idsIn(plan, 'place')).toEqual([
    ['hall', ''],
    ['hall-a', 'a'],
    ['factory', ''],
    ['port', ''],
  ]);
});

test('by vehicle, a transfer is in the row of what it takes, and can be given another; nothing else is there', () => {
  const resources = ['bus', 'van'].map((id) => ({ id, kind: 'vehicle' as const, name: { en: id } }));
  const ride = visit('a', '09:00', '10:00', { kind: 'transfer', resourceIds: ['north', 'bus', 'driver'] });
  const without = visit('b', '09:00', '10:00', { kind: 'transfer' });
  const plan = { ...planOf(ride, without, visit('c', '09:00', '10:00')), resources };
  expect(idsIn(plan, 'vehicle')).toEqual([
    ['bus', 'a'],
    ['van', ''],
    ['', 'b'],
  ]);
  const { into } = groupingOf('vehicle');
  expect(into(ride, 'van', plan)).toMatchObject({
    vehicleId: 'van',
    resourceIds: ['north', 'driver', 'van'],
  });
  expect(into(ride, 'bus', plan)).toBeNull();
});

test('neither requests nor what is cancelled is on the board', () => {
  const request = visit('a', '09:00', '10:00', { status: 'request', startsAt: null, endsAt: null });
  const cancelled = visit('b', '09:00', '10:00', { status: 'cancelled' });
  expect(rows(planOf(request, cancelled)).flatMap(({ cards }) => cards)).toEqual([]);
});

test('a way says whether it fits, is unknown, or is none within one place', () => {
  const legs = (...visits: [from: string, to: string, placeId: string][]) => {
    const all = visits.map(([from, to, placeId], n) => visit(String(n), from, to, { placeId }));
    return rows(planOf(...all))[0]?.legs.map(({ verdict, needed, available }) => [
      verdict,
      needed,
      available,
    ]);
  };
  expect(legs(['09:00', '10:00', 'factory'], ['10:30', '11:00', 'hall'])).toEqual([['insufficient', 75, 30]]);
  expect(legs(['09:00', '10:00', 'factory'], ['12:00', '13:00', 'hall-a'])).toEqual([['enough', 75, 120]]);
  expect(legs(['09:00', '10:00', 'factory'], ['12:00', '13:00', 'port'])).toEqual([['unknown', null, 120]]);
  expect(legs(['09:00', '10:00', 'hall'], ['12:00', '13:00', 'hall-a'])).toEqual([]);
});

test('a way that the whole delegation goes takes as long whether or not it is split at another time', () => {
  const group = { id: 'a', delegationId: 'north', name: { en: 'A' }, headcount: 5 };
  const whole = [
    visit('1', '09:00', '10:00'),
    visit('2', '12:00', '13:00', { placeId: 'hall' }),
    visit('3', '16:00', '17:00', { groupIds: ['a'], resourceIds: ['a'] }),
  ];
  const plan = { ...planOf(...whole), groups: [group] };
  const needed = rows(plan)[0]?.legs.map((leg) => leg.needed);
  expect(needed).toEqual([75, 70]);
});

describe('taking a card to another row', () => {
  const plan = planOf();
  const own = visit('a', '09:00', '10:00');

  test('makes one delegation’s visit another’s, and leaves what several go to, and sessions, alone', () => {
    const { into } = groupingOf('delegation');
    expect(into(own, 'south', plan)).toMatchObject({ delegationIds: ['south'], resourceIds: ['south'] });
    expect(into(own, 'north', plan)).toBeNull();
    expect(into({ ...own, delegationIds: ['north', 'south'] }, 'south', plan)).toBeNull();
    expect(into({ ...own, kind: 'session' }, 'south', plan)).toBeNull();
  });

  test('changes the place, and books the room', () => {
    const { into } = groupingOf('place');
    expect(into(own, 'hall-a', plan)).toMatchObject({
      placeId: 'hall-a',
      resourceIds: ['north', 'hall-a'],
    });
    expect(into(own, '', plan)).toMatchObject({ placeId: null });
    expect(into({ ...own, kind: 'transfer' }, 'hall', plan)).toBeNull();
  });
});
