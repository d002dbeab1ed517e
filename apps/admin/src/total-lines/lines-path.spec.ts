import { askedBy, linesPath, type LinesAsked } from './lines-path';

test.each<LinesAsked>([
  { of: 'signed' },
  { of: 'utilised', editionId: 'e', sectorCode: 'null', asOf: '2025-06-30' },
  { of: 'landing', by: 'sector', key: 'healthcare', effectiveBy: '2025-06-30', stage: 'signed' },
])('what is asked for survives in the address: %j', (asked) => {
  const query = new URL(linesPath(asked), 'http://x').searchParams;
  expect(askedBy(query)).toEqual(asked);
});

test('the group of those that have none is asked for as such', () => {
  const query = new URL(linesPath({ of: 'signed', by: 'side', key: null }), 'http://x').searchParams;
  expect(askedBy(query)).toEqual({ of: 'signed', by: 'side', key: 'null' });
});
