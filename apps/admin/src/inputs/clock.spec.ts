import { readClock } from './clock';

test.each([
  ['9:30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['９：３０', '09:30'],
  ['24:00', '24:00'],
])('reads %s as %s', (typed, clock) => expect(readClock(typed)).toBe(clock));

test.each(['', '9', '25:00', '24:01', '12:60', 'noon'])('reads no clock in "%s"', (typed) =>
  expect(readClock(typed)).toBeUndefined(),
);
