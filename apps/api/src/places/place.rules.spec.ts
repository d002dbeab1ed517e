import { kindFaults, openingHoursFaults, placeFaults, takesFewerGroups } from './place.rules.js';

const site = { kind: 'site', parentId: null, latitude: null, longitude: null, openingHours: null } as const;
const fieldsOf = (faults: { field: string; code: string }[]) =>
  faults.map(({ field, code }) => `${field} ${code}`);

test.each([
  ['a site by itself', site, []],
  ['a room in a place', { ...site, kind: 'room', parentId: 'p' } as const, []],
  ['a room in no place', { ...site, kind: 'room' } as const, ['parentId field.required']],
  ['a site in a place', { ...site, parentId: 'p' }, ['parentId field.invalid']],
  ['a point on the equator', { ...site, latitude: 0, longitude: 106.5 }, []],
  ['only a latitude', { ...site, latitude: 29.5 }, ['longitude range.incomplete']],
  ['only a longitude', { ...site, longitude: 106.5 }, ['latitude range.incomplete']],
])('%s', (_, place, expected) => {
  expect(fieldsOf(placeFaults(place))).toEqual(expected);
});

test('all faults of a place are told at once', () => {
  const openingHours = [{ days: [1], opens: '17:00', closes: '09:00' }];
  expect(fieldsOf(placeFaults({ ...site, parentId: 'p', latitude: 1, openingHours }))).toEqual([
    'parentId field.invalid',
    'longitude range.incomplete',
    'openingHours.0.closes range.endBeforeStart',
  ]);
});

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
  expect(fieldsOf(openingHoursFaults(given))).toEqual(expected);
});

test('a room stays a room and a hotel may become a venue', () => {
  expect(kindFaults('room', 'room')).toEqual([]);
  expect(kindFaults('hotel', 'venue')).toEqual([]);
  expect(fieldsOf(kindFaults('room', 'venue'))).toEqual(['kind field.invalid']);
  expect(fieldsOf(kindFaults('venue', 'room'))).toEqual(['kind field.invalid']);
});

test.each([
  ['site', null, null, false],
  ['site', null, 3, true],
  ['site', 3, null, false],
  ['site', 3, 3, false],
  ['site', 2, 3, false],
  ['site', 3, 2, true],
  ['room', 3, 2, false],
] as const)('a %s that took %s groups and then %s takes fewer: %s', (kind, before, after, expected) => {
  expect(takesFewerGroups({ kind, groupsAtOnce: before }, { kind, groupsAtOnce: after })).toBe(expected);
});
