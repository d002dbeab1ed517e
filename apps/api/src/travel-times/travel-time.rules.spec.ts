import { pairFaults, providedOn, sourceAfter } from './travel-time.rules.js';

const none = { fromPlaceId: null, toPlaceId: null, fromDistrictCode: null, toDistrictCode: null };

test.each([
  ['two places', { ...none, fromPlaceId: 'a', toPlaceId: 'b' }, []],
  ['two districts', { ...none, fromDistrictCode: '500102', toDistrictCode: '500103' }, []],
  ['within one district', { ...none, fromDistrictCode: '500102', toDistrictCode: '500102' }, []],
  ['nothing', none, ['fromPlaceId field.required', 'toPlaceId field.required']],
  ['one place', { ...none, fromPlaceId: 'a' }, ['toPlaceId field.required']],
  ['one district', { ...none, toDistrictCode: '500102' }, ['fromDistrictCode field.required']],
  ['a place to itself', { ...none, fromPlaceId: 'a', toPlaceId: 'a' }, ['toPlaceId travel.samePlace']],
  [
    'a place and a district',
    { ...none, fromPlaceId: 'a', toDistrictCode: '500102' },
    ['toDistrictCode field.invalid'],
  ],
  [
    'both pairs',
    { fromPlaceId: 'a', toPlaceId: 'b', fromDistrictCode: '500102', toDistrictCode: '500103' },
    ['fromDistrictCode field.invalid'],
  ],
])('a road between %s', (_, pair, expected) => {
  expect(pairFaults(pair).map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test.each([
  ['minutes that somebody typed over it', { minutes: 70, source: 'provider 2026-01-02' }, null],
  ['nothing else', { minutes: 65, source: 'provider 2026-01-02' }, 'provider 2026-01-02'],
  ['minutes with where they are from', { minutes: 70, source: 'driven' }, 'driven'],
])('a value of the routing service is its own no more after %s', (_, next, source) => {
  expect(sourceAfter({ minutes: 65, source: providedOn('2026-01-02') }, next)).toBe(source);
});
