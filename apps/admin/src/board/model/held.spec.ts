import { PlanIndex, type PlanActivity } from '@yutai/planning';
import { at, axis, planOf, visit } from './board.testing';
import { conflictsOf } from './checking';
import { candidatesOf, onAxis, rowOf, shiftedBy, snapped, taken, wishesOf, type Held } from './held';
import { withWishes } from './arrangement';
import { positionOf } from './scale';

const position = (clock: string, day?: number) => positionOf(axis, Date.parse(at(clock, day)));
const ground = (...activities: PlanActivity[]) => ({
  plan: planOf(...activities),
  axis,
  kind: 'delegation' as const,
});
const timesOf = (held: Held, ...activities: PlanActivity[]) =>
  wishesOf(candidatesOf(held, ground(...activities))).map(({ to }) => [to.startsAt, to.endsAt]);

const morning = visit('a', '09:10', '10:40');
const noon = visit('b', '12:00', '13:00');

test('a position goes to the nearest step; where the card came from is one though it is between two', () => {
  const origin = position('09:10');
  expect(snapped(origin + 6, 15, axis, origin)).toBe(origin);
  expect(snapped(origin + 12, 15, axis, origin)).toBe(position('09:15'));
  expect(snapped(-40, 15, axis, null)).toBe(0);
  expect(onAxis(99_999, 15, axis)).toBe(3 * 900 - 15);
});

test('a card moved keeps its length; put back, nothing is to be saved', () => {
  const held = taken(morning, 'north', axis);
  expect(timesOf({ ...held, at: position('11:00', 17) }, morning)).toEqual([
    ['2025-09-17T03:00:00+00:00', '2025-09-17T04:30:00+00:00'],
  ]);
  expect(timesOf(held, morning)).toEqual([]);
});

test('made longer, a card begins when it did', () => {
  expect(timesOf({ ...taken(noon, 'north', axis), longer: 30 }, noon)).toEqual([
    ['2025-09-16T04:00:00+00:00', '2025-09-16T05:30:00+00:00'],
  ]);
});

test('what is selected with it is moved by as much of the clock, from day to day too', () => {
  const held = { ...taken(morning, 'north', axis, { others: [noon] }), at: position('09:30', 17) };
  expect(timesOf(held, morning, noon).map(([start]) => start)).toEqual([
    '2025-09-17T01:30:00+00:00',
    '2025-09-17T04:20:00+00:00',
  ]);
});

test('a request becomes planned where it is put, and nothing while it is not over the board', () => {
  const request = visit('r', '', '', { status: 'request', startsAt: null, endsAt: null });
  const held = taken(request, 'north', axis);
  expect(candidatesOf(held, ground(request))).toEqual([]);
  const [put] = candidatesOf({ ...held, at: position('10:00') }, ground(request));
  expect(put?.candidate).toMatchObject({
    status: 'planned',
    startsAt: '2025-09-16T02:00:00+00:00',
    endsAt: '2025-09-16T03:30:00+00:00',
  });
});

test('a row that means nothing to a card is not the row it stands in', () => {
  const held = { ...taken(morning, 'north', axis), row: 'south' };
  expect(rowOf(held, ground(morning))).toBe('south');
  expect(rowOf({ ...held, others: [noon] }, ground(morning, noon))).toBe('north');
  expect(rowOf({ ...held, lead: { ...morning, kind: 'session' } }, ground(morning))).toBe('north');
});

test('what is moved together is not in its own way, a copy is in that of the other', () => {
  const after = visit('c', '10:40', '11:40');
  const scene = ground(morning, after);
  const index = new PlanIndex(scene.plan);
  const together = { ...taken(morning, 'north', axis, { others: [after] }), at: position('10:10') };
  expect(conflictsOf(index, candidatesOf(together, scene)).filter(({ level }) => level === 'block')).toEqual(
    [],
  );
  const alone = { ...together, others: [] };
  expect(conflictsOf(index, candidatesOf(alone, scene)).map(({ code }) => code)).toContain('booking.overlap');
  const copy = taken(morning, 'north', axis, { copy: true });
  expect(conflictsOf(index, candidatesOf(copy, scene)).map(({ other }) => other?.id)).toContain('a');
  expect(index.get('a')).toEqual(morning);
});

test('shifting by days leaves what has no time', () => {
  const request = visit('r', '', '', { status: 'request', startsAt: null, endsAt: null });
  const wishes = shiftedBy([noon, request], { days: 1, minutes: -15 }, 'Asia/Shanghai');
  expect(wishes.map(({ activity, to }) => [activity.id, to.startsAt])).toEqual([
    ['b', '2025-09-17T03:45:00+00:00'],
  ]);
});

test('a copy of each is made as far away, and of what has a time alone', () => {
  const request = visit('c', '', '', { startsAt: null, endsAt: null, status: 'request' });
  const wishes = shiftedBy([noon, request], { days: 1, minutes: 0 }, 'Asia/Shanghai', true);
  expect(wishes).toMatchObject([{ copy: true, to: { startsAt: '2025-09-17T04:00:00+00:00' } }]);
});

test('what is being saved is shown as wanted until the plan knows better', () => {
  const [wish] = shiftedBy([noon], { days: 1, minutes: 0 }, 'Asia/Shanghai');
  expect(withWishes([noon], [wish!])[0]?.startsAt).toBe('2025-09-17T04:00:00+00:00');
  const newer = { ...noon, version: 2 };
  expect(withWishes([newer], [wish!])).toEqual([newer]);
});
