import { coHostFaults, dayFaults, quietFaults } from './edition.rules.js';

const days = (startsOn: string, endsOn: string, seasonStartsOn: string, seasonEndsOn: string) => ({
  startsOn,
  endsOn,
  seasonStartsOn,
  seasonEndsOn,
});

test.each([
  ['a week in its season', days('2025-09-15', '2025-09-17', '2025-09-01', '2025-10-31'), []],
  ['one day that is all', days('2025-09-15', '2025-09-15', '2025-09-15', '2025-09-15'), []],
  [
    'an end before the start',
    days('2025-09-17', '2025-09-15', '2025-09-01', '2025-10-31'),
    ['endsOn range.endBeforeStart'],
  ],
  [
    'a start before the season',
    days('2025-08-31', '2025-09-15', '2025-09-01', '2025-10-31'),
    ['startsOn range.outside'],
  ],
  [
    'an end after the season',
    days('2025-10-30', '2025-11-01', '2025-09-01', '2025-10-31'),
    ['endsOn range.outside'],
  ],
  [
    'a week after its season',
    days('2025-11-02', '2025-11-03', '2025-09-01', '2025-10-31'),
    ['startsOn range.outside', 'endsOn range.outside'],
  ],
  [
    'a season that ends before it starts',
    days('2025-09-15', '2025-09-17', '2025-10-31', '2025-09-01'),
    ['seasonEndsOn range.endBeforeStart'],
  ],
  [
    'both the wrong way round',
    days('2025-09-17', '2025-09-15', '2025-10-31', '2025-09-01'),
    ['seasonEndsOn range.endBeforeStart', 'endsOn range.endBeforeStart'],
  ],
])('days: %s', (_, given, expected) => {
  expect(dayFaults(given).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test.each([
  ['22:00', '07:00', []],
  ['18:00', '24:00', []],
  ['07:00', '07:00', ['quietTo']],
  ['00:00', '24:00', ['quietTo']],
  ['24:00', '07:00', ['quietFrom']],
])('quiet hours from %s to %s are wrong in %j', (quietFrom, quietTo, fields) => {
  expect(quietFaults({ quietFrom, quietTo }).map(({ field }) => field)).toEqual(fields);
});

test('an unknown co-host is told at its place in the list', () => {
  expect(coHostFaults([], [])).toEqual([]);
  expect(coHostFaults(['a', 'b', 'c'], ['b']).map(({ field }) => field)).toEqual([
    'coHostIds.0',
    'coHostIds.2',
  ]);
});
