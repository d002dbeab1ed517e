import { workFaults } from './crew-member.rules.js';

const always = { workingHours: null, startsOn: null, endsOn: null };
const backwards = [{ days: [1], opens: '17:00', closes: '09:00' }];

test.each([
  ['at any hour of any day', always, []],
  ['on a single day', { ...always, startsOn: '2025-09-16', endsOn: '2025-09-16' }, []],
  ['from a day on', { ...always, startsOn: '2025-09-16' }, []],
  ['to a day before the first', { ...always, startsOn: '2025-09-16', endsOn: '2025-09-15' }, ['endsOn']],
  ['until before they begin', { ...always, workingHours: backwards }, ['workingHours.0.closes']],
])('somebody of the crew works %s', (_, work, expected) => {
  expect(workFaults(work).map(({ field }) => field)).toEqual(expected);
});
