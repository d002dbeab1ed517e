import { groupPath, momentOf, totalsOf, type Moment } from './totals-of';

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

const now: Moment = { sense: 'now', day: '2026-06-30' };
const queryOf = (path: string) => Object.fromEntries(new URL(path, 'http://x').searchParams);

test.each([
  ['sector', 'finance', { sectorCode: ['finance', 'finance.banking', 'finance.investment'] }],
  ['sector', null, { sectorCode: ['null'] }],
  ['district', null, { districtCode: 'null' }],
  ['side', 'taiwan', { sides: 'taiwan' }],
  ['organisation', 'x', { partyIds: 'x' }],
] as const)('a group by %s of %s is found by %j, and its totals are of it', (by, key, found) => {
  const path = groupPath({ by, key }, { kind: 'contract' }, now, {});
  const filter = JSON.parse(queryOf(path).filter!) as Record<string, unknown>;
  expect(filter).toEqual({ kind: 'contract', ...found, signedOn: { gte: '1900-01-01' } });
  expect(Object.values(totalsOf(filter))).toContain(key ?? 'null');
});

test.each(['asOf', 'effectiveBy'] as const)('%s a day a group leads to its lines, of that day', (sense) => {
  const path = groupPath(
    { by: 'stage', key: 'funded' },
    { stage: 'funded' },
    { sense, day: '2026-06-30' },
    {
      editionId: 'e',
      [sense]: '2026-06-30',
    },
  );
  expect(path).toMatch('/agreements/lines?');
  expect(queryOf(path)).toEqual({
    ...{ of: 'signed', editionId: 'e', by: 'stage', key: 'funded' },
    [sense]: '2026-06-30',
  });
});

test('a moment is asked for in its sense', () => {
  expect(momentOf({ sense: 'asOf', day: '2026-06-30' })).toEqual({ asOf: '2026-06-30' });
  expect(momentOf({ sense: 'effectiveBy', day: '' })).toEqual({});
  expect(momentOf(now)).toEqual({});
});
