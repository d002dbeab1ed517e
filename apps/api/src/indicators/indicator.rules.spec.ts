import { whenFaults } from './indicator.rules.js';

describe('a published value', () => {
  it.each([
    [null, null, []],
    ['2025-06', null, []],
    [null, '2025-01/2025-07', []],
    ['2025-06', '2025-01/2025-07', ['period']],
  ])('with cut-off %s and period %s has its faults at %j', (asOf, period, fields) => {
    expect(whenFaults({ asOf, period }).map(({ field }) => field)).toEqual(fields);
  });
});
