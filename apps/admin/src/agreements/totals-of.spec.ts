import { groupFilter, momentOf, signedBy, totalsOf } from './totals-of';

test('totals are of what their list is filtered by, as far as they can be told apart', () => {
  const filter = {
    sectorCode: ['finance', 'finance.banking', 'finance.investment'],
    districtCode: '500102',
    partyIds: 'x',
    sides: 'taiwan',
    q: 'park',
    status: '',
  };
  expect(totalsOf(filter)).toEqual({
    sectorCode: 'finance',
    districtCode: '500102',
    organisationId: 'x',
    side: 'taiwan',
  });
});

test.each([
  ['sector', 'finance', { sectorCode: ['finance', 'finance.banking', 'finance.investment'] }],
  ['sector', null, { sectorCode: ['null'] }],
  ['district', null, { districtCode: 'null' }],
  ['side', 'taiwan', { sides: 'taiwan' }],
  ['organisation', 'x', { partyIds: 'x' }],
] as const)('a group by %s of %s is found by %j, and its totals are of it', (by, key, found) => {
  const filter = groupFilter(by, key, { kind: 'contract' });
  expect(filter).toEqual({ kind: 'contract', ...found });
  expect(Object.values(totalsOf(filter))).toContain(key ?? 'null');
});

test('a moment is asked for in its sense, and finds what was signed by then', () => {
  expect(momentOf({ sense: 'asOf', day: '2026-06-30' })).toEqual({ asOf: '2026-06-30' });
  expect(momentOf({ sense: 'effectiveBy', day: '' })).toEqual({});
  expect(momentOf({ sense: 'now', day: '2026-06-30' })).toEqual({});
  expect(signedBy({ sense: 'asOf', day: '2026-06-30' })).toEqual({ gte: '1900-01-01', lte: '2026-06-30' });
  expect(signedBy({ sense: 'now', day: '2026-06-30' })).toEqual({ gte: '1900-01-01' });
});
