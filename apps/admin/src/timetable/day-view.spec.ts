import { PlanIndex, type Plan, type PlanActivity } from '@yutai/planning';
import { clockAt, daysOf, dayToShow, instantAt, rowsOf } from './day-view';

const ZONE = 'Asia/Shanghai';
const DAY = '2025-09-16';
const at = (clock: string, day = DAY) => new Date(`${day}T${clock}:00+08:00`).toISOString();

const activity = (id: string, from: string, to: string, more: Partial<PlanActivity> = {}): PlanActivity => ({
  id,
  kind: 'site_visit',
  title: { en: id },
  status: 'planned',
  startsAt: at(from),
  endsAt: at(to),
  placeId: null,
  toPlaceId: null,
  delegationIds: ['d'],
  resourceIds: ['d'],
  headcount: 8,
  version: 1,
  ...more,
});

const place = (id: string, districtCode: string) => ({
  id,
  parentId: null,
  kind: 'site' as const,
  name: { en: id },
  districtCode,
  latitude: null,
  longitude: null,
  openingHours: null,
  groupsAtOnce: null,
  capacity: null,
});

const planOf = (...activities: PlanActivity[]): Plan => ({
  edition: {
    id: 'e',
    timeZone: ZONE,
    startsOn: '2025-09-15',
    endsOn: '2025-09-17',
    seasonStartsOn: '2025-09-01',
    seasonEndsOn: '2025-09-30',
  },
  places: [place('fuling', '500102'), place('yuzhong', '500103')],
  travel: [
    {
      fromPlaceId: null,
      toPlaceId: null,
      fromDistrictCode: '500102',
      toDistrictCode: '500103',
      minutes: 65,
    },
  ],
  delegations: [{ id: 'd', name: { en: 'D' }, headcount: 8, stays: null }],
  activities,
});
const rowsIn = (plan: Plan) => rowsOf(plan, new PlanIndex(plan), DAY);

test('the days are those of the Week and those of the season on which something happens', () => {
  const before = activity('a', '09:00', '10:00', {
    startsAt: at('09:00', '2025-09-05'),
    endsAt: at('10:00', '2025-09-05'),
  });
  const cancelled = activity('b', '09:00', '10:00', {
    status: 'cancelled',
    startsAt: at('09:00', '2025-09-06'),
    endsAt: at('10:00', '2025-09-06'),
  });
  const days = ['2025-09-05', '2025-09-15', '2025-09-16', '2025-09-17'];
  expect(daysOf(planOf(before, cancelled))).toEqual(days);
});

test('the day asked for is shown where it is one of them, else the first of the Week', () => {
  const plan = planOf();
  expect(dayToShow(daysOf(plan), '2025-09-17', plan)).toBe('2025-09-17');
  expect(dayToShow(daysOf(plan), '2025-09-29', plan)).toBe('2025-09-15');
});

test('a minute of the grid is an instant on the clock of the edition', () => {
  expect(instantAt(DAY, 150, ZONE)).toBe('2025-09-16T01:30:00.000Z');
  expect(clockAt(DAY, 150, ZONE)).toBe('09:30');
});

test('cards at the same time stand on different lanes, and one that comes after takes the first again', () => {
  const [row] = rowsIn(
    planOf(activity('a', '09:00', '11:00'), activity('b', '10:00', '12:00'), activity('c', '11:00', '12:00')),
  );
  expect(row?.cards.map(({ activity: { id }, lane }) => [id, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
  expect(row?.lanes).toBe(2);
});

test('what begins before the grid is shown from its edge', () => {
  const [row] = rowsIn(planOf(activity('a', '06:00', '08:00')));
  expect(row?.cards[0]).toMatchObject({ start: 0, end: 60 });
});

test('a way that does not fit fills its gap; one that fits ends where the next card begins', () => {
  const late = rowsIn(
    planOf(
      activity('a', '09:30', '11:00', { placeId: 'fuling' }),
      activity('b', '11:30', '12:30', { placeId: 'yuzhong' }),
    ),
  );
  expect(late[0]?.legs).toEqual([
    { id: 'b', start: 240, end: 270, verdict: 'insufficient', needed: 70, available: 30 },
  ]);
  const fits = rowsIn(
    planOf(
      activity('a', '09:30', '11:00', { placeId: 'fuling' }),
      activity('b', '14:00', '15:00', { placeId: 'yuzhong' }),
    ),
  );
  expect(fits[0]?.legs).toEqual([
    { id: 'b', start: 350, end: 420, verdict: 'enough', needed: 70, available: 180 },
  ]);
});

test('there is no way within one place', () => {
  const [row] = rowsIn(
    planOf(
      activity('a', '09:00', '10:00', { placeId: 'fuling' }),
      activity('b', '10:00', '11:00', { placeId: 'fuling' }),
    ),
  );
  expect(row?.legs).toEqual([]);
});

test('what no delegation goes to has a row of its own, where there is any', () => {
  expect(rowsIn(planOf(activity('a', '09:00', '10:00')))).toHaveLength(1);
  const rows = rowsIn(planOf(activity('a', '09:00', '10:00', { delegationIds: [] })));
  expect(rows.map(({ delegation, cards }) => [delegation?.id ?? null, cards.length])).toEqual([
    ['d', 0],
    [null, 1],
  ]);
});
