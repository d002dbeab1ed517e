import type { Activity, Change, Travel } from './itinerary';
import { daysOf, departureOf, entriesOf, isAllOver, momentOf } from './schedule';

const ZONE = 'Asia/Shanghai';
const at = (clock: string, day = '16') => Date.parse(`2025-09-${day}T${clock}:00+08:00`);
const road = (minutes: number | null, boardingMinutes = 10): Travel => ({
  minutes,
  boardingMinutes,
  samePlace: false,
});

function activity(
  id: string,
  starts: string,
  ends: string,
  given: Partial<Activity> = {},
  day = '16',
): Activity {
  return {
    id,
    kind: 'site_visit',
    sessionKind: null,
    title: { en: id },
    status: 'confirmed',
    startsAt: new Date(at(starts, day)).toISOString(),
    endsAt: new Date(at(ends, day)).toISOString(),
    place: null,
    toPlace: null,
    hostName: null,
    hostProfile: null,
    bring: null,
    briefing: null,
    safetyNotes: null,
    vehicle: null,
    topics: [],
    groupName: null,
    travelToNext: null,
    illustrative: [],
    ...given,
  };
}

const plant = activity('plant', '09:30', '11:00', { travelToNext: road(25) });
const talk = activity('talk', '11:30', '12:00', { status: 'cancelled' });
const factory = activity('factory', '14:00', '15:30', { travelToNext: road(65) });
const seminar = activity('seminar', '09:00', '12:00', {}, '17');
const entries = entriesOf([plant, talk, factory, seminar], ZONE);

function told(clock: string, day = '16', of = entries) {
  const { phase, now, next } = momentOf(of, at(clock, day));
  return [phase, now?.activity.id ?? null, next?.activity.id ?? null];
}

test('what is on and what is next, from before the first to after the last', () => {
  expect(told('09:29')).toEqual(['before', null, 'plant']);
  expect(told('09:30')).toEqual(['during', 'plant', 'factory']);
  expect(told('10:59')).toEqual(['during', 'plant', 'factory']);
  expect(told('11:00')).toEqual(['during', null, 'factory']);
  expect(told('15:30')).toEqual(['during', null, 'seminar']);
  expect(told('11:00', '17')).toEqual(['during', 'seminar', null]);
  expect(told('12:00', '17')).toEqual(['after', null, null]);
});

test('all is over once the last has ended, and not while something is cancelled that was to come', () => {
  const over = (clock: string, changes: Change[] = []) =>
    isAllOver({ activities: [plant, factory], changes }, at(clock));
  expect([over('15:29'), over('15:30')]).toEqual([false, true]);
  const dinner = { startsAt: factory.endsAt, endsAt: seminar.startsAt, place: null, toPlace: null };
  const gone = { activityId: 'x', change: 'cancelled' as const, fields: [], title: {}, before: dinner };
  expect(over('15:30', [gone])).toBe(false);
});

test('what was cancelled is neither on nor next', () => {
  expect(told('11:45')).toEqual(['during', null, 'factory']);
  expect(told('11:45', '16', entriesOf([talk], ZONE))).toEqual(['none', null, null]);
  expect(told('11:45', '16', [])).toEqual(['none', null, null]);
});

test('back to back, the earlier one is over when the later one starts', () => {
  const first = activity('first', '09:00', '10:00');
  const second = activity('second', '10:00', '11:00');
  expect(told('10:00', '16', entriesOf([first, second], ZONE))).toEqual(['during', 'second', null]);
});

test('leave by the start minus the road minus boarding, and be there on time', () => {
  const onTime = { arrivesAt: at('14:00'), minutesLate: 0 };
  expect(departureOf(at('11:00'), at('14:00'), road(25, 10))).toEqual({ leaveAt: at('13:25'), ...onTime });
  expect(departureOf(at('11:00'), at('14:00'), road(65, 0))).toEqual({ leaveAt: at('12:55'), ...onTime });
  expect(departureOf(at('13:25'), at('14:00'), road(25, 10))).toEqual({ leaveAt: at('13:25'), ...onTime });
});

test('nobody leaves in the middle of a visit: with too little time, as it ends, and so many minutes late', () => {
  expect(departureOf(at('11:30'), at('11:45'), road(65, 10))).toEqual({
    leaveAt: at('11:30'),
    arrivesAt: at('12:45'),
    minutesLate: 60,
  });
});

test('an unknown road is not a road of no minutes, and one place needs none', () => {
  expect(departureOf(at('11:00'), at('14:00'), road(null))).toBeNull();
  expect(
    departureOf(at('11:00'), at('14:00'), { minutes: 0, boardingMinutes: 0, samePlace: true }),
  ).toBeNull();
});

test('a train after midnight is still of the evening before it', () => {
  const banquet = activity('banquet', '20:00', '23:59', { travelToNext: road(20) });
  const train = activity('train', '00:50', '02:00', {}, '17');
  const [, toTrain] = entriesOf([banquet, train], ZONE);
  expect(toTrain?.leg?.minutes).toBe(20);
  const [, toBreakfast] = entriesOf([banquet, seminar], ZONE);
  expect(toBreakfast?.leg).toBeNull();
});

test('the way to an activity passes by a cancelled one and does not run overnight', () => {
  expect(entries.map(({ activity: { id }, leg }) => [id, leg?.minutes ?? null])).toEqual([
    ['plant', null],
    ['talk', null],
    ['factory', 25],
    ['seminar', null],
  ]);
  expect(entries[2]?.leg?.departure?.leaveAt).toBe(at('13:25'));
});

test('from a place to a ride that leaves there, and from the ride to where it ends, there is no way to tell of', () => {
  const here: Travel = { minutes: 0, boardingMinutes: 0, samePlace: true };
  const opening = activity('opening', '09:00', '10:00', { kind: 'session', travelToNext: here });
  const bus = activity('bus', '10:10', '11:00', { kind: 'transfer', travelToNext: here });
  const visit = activity('visit', '11:00', '12:00', { travelToNext: here });
  const meal = activity('meal', '12:00', '13:00', { kind: 'session' });
  const legs = entriesOf([opening, bus, visit, meal], ZONE).map(({ leg }) => leg?.samePlace);
  expect(legs).toEqual([undefined, undefined, undefined, true]);
  const away = { ...opening, travelToNext: road(15) };
  expect(entriesOf([away, bus], ZONE)[1]?.leg?.minutes).toBe(15);
});

test('days are those of the time zone of the edition', () => {
  const late = activity('late', '00:30', '01:00', {}, '17');
  const days = (zone: string) =>
    daysOf(entriesOf([factory, late, seminar], zone), zone).map(({ day, entries }) => [day, entries.length]);
  expect(days(ZONE)).toEqual([
    ['2025-09-16', 1],
    ['2025-09-17', 2],
  ]);
  expect(days('UTC')).toEqual([
    ['2025-09-16', 2],
    ['2025-09-17', 1],
  ]);
});
