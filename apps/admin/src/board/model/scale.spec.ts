import { at, axis, planOf, visit } from './board.testing';
import {
  axisMinutes,
  hoursOfPlan,
  hourWidthOf,
  instantAt,
  minutesOf,
  pixelsOf,
  positionOf,
  rangeOfPlan,
  shiftBetween,
  shifted,
  type Zoom,
} from './scale';

const instant = (clock: string, day?: number) => Date.parse(at(clock, day));
const DAY_MINUTES = 15 * 60;

test('an instant stands at its minute of its day, nights taking no room', () => {
  expect(positionOf(axis, instant('07:00', 15))).toBe(0);
  expect(positionOf(axis, instant('09:30', 16))).toBe(DAY_MINUTES + 150);
});

test('an instant outside the hours stands at the edge of its day, one outside the days at an end', () => {
  expect(positionOf(axis, instant('05:00', 16))).toBe(DAY_MINUTES);
  expect(positionOf(axis, instant('23:00', 16))).toBe(2 * DAY_MINUTES);
  expect(positionOf(axis, instant('09:00', 10))).toBe(0);
  expect(positionOf(axis, instant('09:00', 25))).toBe(axisMinutes(axis));
});

test('every quarter of an hour on the axis is the instant that stands there', () => {
  for (let position = 0; position < axisMinutes(axis); position += 15) {
    expect(positionOf(axis, instantAt(axis, position))).toBe(position);
  }
});

test('pixels and minutes are each other’s way back', () => {
  expect(pixelsOf(axis, 90)).toBe(60);
  expect(minutesOf(axis, pixelsOf(axis, 137))).toBeCloseTo(137);
});

test('the days are those of the season and of whatever stands outside it, but for what is cancelled', () => {
  const before = visit('a', at('09:00', 12), at('10:00', 12));
  const cancelled = visit('b', at('09:00', 28), at('10:00', 28), { status: 'cancelled' });
  expect(rangeOfPlan(planOf(before, cancelled))).toEqual(['2025-09-12', '2025-09-18']);
});

test('the hours reach as far as the activities do', () => {
  expect(hoursOfPlan(planOf(visit('a', '09:00', '10:00')))).toEqual({ firstHour: 7, lastHour: 22 });
  const early = visit('a', '05:30', '06:30');
  const late = visit('b', at('22:00'), at('01:00', 17));
  expect(hoursOfPlan(planOf(early, late))).toEqual({ firstHour: 5, lastHour: 24 });
});

test('a day later is the same hour, also where clocks change', () => {
  const saturday = Date.parse('2025-03-29T09:00:00+01:00');
  const sunday = shifted(saturday, { days: 1, minutes: 30 }, 'Europe/Berlin');
  expect(new Date(sunday).toISOString()).toBe('2025-03-30T07:30:00.000Z');
  expect(shiftBetween(saturday, sunday, 'Europe/Berlin')).toEqual({ days: 1, minutes: 30 });
});

test('the overview of a single day shows it whole, as far as its hours can be told apart; a closer look is wider', () => {
  const day = { ...axis, days: axis.days.slice(0, 1) };
  expect([0, 1, 2].map((zoom) => hourWidthOf(day, zoom as Zoom, 1000))).toEqual([66, 100, 170]);
  expect(hourWidthOf(day, 0, 200)).toBe(40);
  expect(hourWidthOf(day, 1, 2400)).toBe(160);
  expect(hourWidthOf(axis, 0, 1000)).toBe(14);
});
