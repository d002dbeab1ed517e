import { axis } from './board.testing';
import { closedSpans } from './closed';

/** From 15 to 17 September 2025, Monday to Wednesday, from 07:00 to 22:00 each. */
const DAY = 15 * 60;
const always = { hours: null, startsOn: null, endsOn: null };
const hours = (days: number[], opens: string, closes: string) => ({ days, opens, closes });
const spansOf = (work: object) =>
  closedSpans({ ...always, ...work }, axis).map(({ start, end }) => [start, end]);

test('somewhere that is always open is never closed', () => {
  expect(spansOf({})).toEqual([]);
  expect(spansOf({ hours: [hours([1, 2, 3], '00:00', '24:00')] })).toEqual([]);
});

test('it is closed before it opens, over noon and after it closes, and on days that are none of its', () => {
  const split = [hours([2], '13:00', '17:00'), hours([2], '09:00', '12:00')];
  expect(spansOf({ hours: split })).toEqual([
    [0, DAY],
    [DAY, DAY + 120],
    [DAY + 300, DAY + 360],
    [DAY + 600, 2 * DAY],
    [2 * DAY, 3 * DAY],
  ]);
});

test('hours that begin before the axis and end after it leave nothing closed', () => {
  expect(spansOf({ hours: [hours([1, 2, 3], '05:00', '23:00')] })).toEqual([]);
});

test('somebody is off duty before their first day and after their last', () => {
  expect(spansOf({ startsOn: '2025-09-16', endsOn: '2025-09-16' })).toEqual([
    [0, DAY],
    [2 * DAY, 3 * DAY],
  ]);
});
