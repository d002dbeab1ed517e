import { changed, inverse, Roads, type Entry } from './roads';

const NONE = { fromPlaceId: null, toPlaceId: null, fromDistrictCode: null, toDistrictCode: null };
const byPlace = (from: string, to: string, minutes: number, more: Partial<Entry> = {}): Entry => ({
  ...NONE,
  id: `${from}${to}`,
  fromPlaceId: from,
  toPlaceId: to,
  minutes,
  source: null,
  version: 1,
  ...more,
});
const byDistrict = (from: string, to: string, minutes: number): Entry => ({
  ...byPlace('', '', minutes),
  ...NONE,
  fromDistrictCode: from,
  toDistrictCode: to,
});
const at = (id: string, districtCode: string | null, latitude: number | null = null) => ({
  id,
  parentId: null,
  districtCode,
  latitude,
  longitude: latitude === null ? null : 106.5,
});

const places = [
  at('a', '500102'),
  at('b', '500103'),
  at('c', null, 29.5),
  at('d', null, 29.6),
  at('e', null),
];
const entries = [
  byPlace('a', 'b', 20, { version: 3, source: 'driven' }),
  byPlace('a', 'c', 30, { source: 'provider 2026-01-01' }),
  byDistrict('500102', '500103', 65),
];
const roads = new Roads(entries, places);
const place = (id: string) => ({ place: id });
const district = (code: string) => ({ district: code });

it.each([
  ['typed for this way', place('a'), place('b'), 20, 'own'],
  ['typed for the way back', place('b'), place('a'), 20, 'back'],
  ['from a routing service', place('a'), place('c'), 30, 'provider'],
  ['from where they are', place('c'), place('d'), 24, 'estimate'],
  ['not known', place('d'), place('e'), null, 'unknown'],
  ['of districts', district('500102'), district('500103'), 65, 'own'],
  ['of districts, back', district('500103'), district('500102'), 65, 'back'],
  ['of districts, not known', district('500102'), district('500102'), null, 'unknown'],
] as const)('a value %s says so', (_, from, to, minutes, by) =>
  expect(roads.road(from, to)).toEqual({ minutes, by }),
);

it('a place without a value of its own has that of its district', () => {
  const byDistrictsAlone = new Roads(entries.slice(1), places);
  expect(byDistrictsAlone.road(place('a'), place('b'))).toEqual({ minutes: 65, by: 'districts' });
});

it('a change is of the value as it stands, and can be taken back', () => {
  const changes = [roads.change(place('a'), place('b'), 25), roads.change(place('b'), place('a'), 35)];
  expect(changes).toMatchObject([
    { fromPlaceId: 'a', toPlaceId: 'b', minutes: 25, version: 3 },
    { fromPlaceId: 'b', toPlaceId: 'a', minutes: 35, version: null },
  ]);
  const written = [byPlace('a', 'b', 25, { version: 4 }), byPlace('b', 'a', 35)];
  expect(new Roads(changed(entries, changes, written), places).road(place('b'), place('a'))).toEqual({
    minutes: 35,
    by: 'own',
  });
  expect(inverse(entries, changes, written)).toMatchObject([
    { minutes: 20, source: 'driven', version: 4 },
    { minutes: null, version: 1 },
  ]);
});
