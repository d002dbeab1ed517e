import { kindFaults, placeFaults, takesFewerGroups } from './place.rules.js';

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
