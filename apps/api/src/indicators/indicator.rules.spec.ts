import { editionFaults, whenFaults } from './indicator.rules.js';

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

describe('a figure', () => {
  it.each([
    [null, null, null, []],
    ['x', null, null, []],
    [null, 1, 10, []],
    ['x', 1, 10, ['editionId']],
    [null, 1, null, ['lastOrdinal']],
    [null, null, 10, ['lastOrdinal']],
    [null, 10, 1, ['lastOrdinal']],
    [null, 10, 10, ['lastOrdinal']],
  ])(
    'of edition %s, or of the %sth to the %sth, has its faults at %j',
    (editionId, firstOrdinal, lastOrdinal, fields) => {
      expect(editionFaults({ editionId, firstOrdinal, lastOrdinal }).map(({ field }) => field)).toEqual(
        fields,
      );
    },
  );
});
