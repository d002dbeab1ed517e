import { Problem } from '../problems/problem.js';
import { totalsQuery } from './totals.query.js';

const editionId = '01a1fffc-a392-7121-866b-0a2b8a02653c';

function faultsOf(query: Record<string, unknown>): string[] {
  try {
    totalsQuery(query);
    return [];
  } catch (error) {
    const { status, more } = error as Problem;
    return (more.errors ?? []).map(({ field, code }) => `${status} ${field} ${code}`);
  }
}

describe('what totals are asked by', () => {
  it.each([
    [{}],
    [{ editionId, by: 'sector' }],
    [{ by: 'district', asOf: '2025-09-20' }],
    [{ by: 'kind', effectiveBy: '2024-02-29' }],
    [{ by: 'stage' }],
    [{ by: 'side', sectorCode: 'healthcare', districtCode: 'null' }],
    [{ by: 'organisation', kind: 'contract', stage: 'signed', side: 'taiwan' }],
    [{ by: 'edition', organisationId: editionId }],
  ])('is %j', (query) => {
    expect(totalsQuery(query)).toBe(query);
  });

  it.each([
    [{ editionId: 'x' }, ['400 editionId query.invalidValue']],
    [{ by: 'country' }, ['400 by query.invalidValue']],
    [{ sectorCode: 'health' }, ['400 sectorCode query.invalidValue']],
    [{ stage: 'null' }, ['400 stage query.invalidValue']],
    [{ by: ['kind', 'stage'] }, ['400 by query.invalidValue']],
    [{ asOf: '2025-02-30' }, ['400 asOf query.invalidValue']],
    [{ asOf: '0000-01-01' }, ['400 asOf query.invalidValue']],
    [{ asOf: '2025-09-20', effectiveBy: '2025-09-20' }, ['400 effectiveBy query.invalidValue']],
    [{ by: '', toString: '1' }, ['400 by query.invalidValue', '400 toString query.unknownName']],
  ])('is not %j', (query, faults) => {
    expect(faultsOf(query)).toEqual(faults);
  });

  it('names the valid ones when it meets another', () => {
    expect(() => totalsQuery({ sector: 'x' })).toThrow('valid are editionId, sectorCode');
  });
});
