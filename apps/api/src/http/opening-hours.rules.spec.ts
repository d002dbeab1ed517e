import { hoursFaults } from './opening-hours.rules.js';

const fieldsOf = (faults: { field: string; code: string }[]) =>
  faults.map(({ field, code }) => `${field} ${code}`);

const hours = (days: number[], opens: string, closes: string) => ({ days, opens, closes });

test.each([
  ['none', [], []],
  ['a morning and an afternoon that touch', [hours([1], '09:00', '12:00'), hours([1], '12:00', '17:00')], []],
  ['the same hours on other days', [hours([1, 2], '09:00', '17:00'), hours([3], '09:00', '17:00')], []],
  ['a whole day', [hours([7], '00:00', '24:00')], []],
  ['no time at all', [hours([1], '09:00', '09:00')], ['openingHours.0.closes range.endBeforeStart']],
  ['past midnight', [hours([1], '18:00', '02:00')], ['openingHours.0.closes range.endBeforeStart']],
  [
    'an overlap on one of their days',
    [hours([1, 2], '09:00', '12:00'), hours([2, 3], '11:59', '17:00')],
    ['openingHours.1.opens field.invalid'],
  ],
  [
    'one within another',
    [hours([5], '09:00', '17:00'), hours([5], '10:00', '11:00')],
    ['openingHours.1.opens field.invalid'],
  ],
])('opening hours: %s', (_, given, expected) => {
  expect(fieldsOf(hoursFaults('openingHours', given))).toEqual(expected);
});
