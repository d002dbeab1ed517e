import { Names, readRows } from './sheet-row.rules.js';

const names = new Names([
  {
    id: 'factory',
    name: { zhHans: '太极集团制药厂', zhHant: '太極集團製藥廠', en: 'Taiji Pharmaceutical Factory' },
  },
  { id: 'hall', name: { en: 'Expo Hall' } },
  { id: 'other hall', name: { en: 'Expo hall' } },
  { id: 'museum', name: { zhHans: '博物馆' } },
]);
const read = (from: string, to: string, minutes = '65') =>
  readRows([{ row: 2, from, to, minutes }], names)[0];
const NONE = { fromPlaceId: null, toPlaceId: null, fromDistrictCode: null, toDistrictCode: null };

test.each([
  ['太极集团制药厂', '博物馆', { fromPlaceId: 'factory', toPlaceId: 'museum' }],
  ['太極集團製藥廠', ' 博物馆 ', { fromPlaceId: 'factory', toPlaceId: 'museum' }],
  ['TAIJI Pharmaceutical factory', '博物馆', { fromPlaceId: 'factory', toPlaceId: 'museum' }],
  ['涪陵区', '渝中區', { fromDistrictCode: '500102', toDistrictCode: '500103' }],
  ['涪陵', '500103', { fromDistrictCode: '500102', toDistrictCode: '500103' }],
  ['Fuling District', 'yuzhong', { fromDistrictCode: '500102', toDistrictCode: '500103' }],
  ['涪陵', '涪陵', { fromDistrictCode: '500102', toDistrictCode: '500102' }],
])('%s to %s is found by name in any script, or by code', (from, to, ends) => {
  expect(read(from, to)).toMatchObject({ pair: { ...NONE, ...ends }, value: 65 });
});

test.each([
  ['', '涪陵', '65', 'from', 'field.required'],
  ['nowhere', '涪陵', '65', 'from', 'field.unknownRecord'],
  ['涪陵', 'nowhere', '65', 'to', 'field.unknownRecord'],
  ['Expo Hall', '博物馆', '65', 'row', 'travel.ambiguousName'],
  ['涪陵', '博物馆', '65', 'row', 'travel.mixedPair'],
  ['博物馆', '博物馆', '65', 'to', 'travel.samePlace'],
  ['涪陵', '渝中', 'soon', 'minutes', 'travel.notMinutes'],
  ['涪陵', '渝中', '0', 'minutes', 'travel.notMinutes'],
  ['涪陵', '渝中', '', 'minutes', 'travel.notMinutes'],
])('%s to %s in %s is rejected', (from, to, minutes, column, code) => {
  expect(read(from, to, minutes)).toMatchObject({ row: 2, fault: { column, code } });
});

test.each(['65', '６５', '65.0', ' 65 分钟', '65 min'])('%s are minutes', (minutes) =>
  expect(read('涪陵', '渝中', minutes)).toMatchObject({ value: 65 }),
);

test('a pair is there once; the way back is another', () => {
  const row = (from: string, to: string) => ({ row: 1, from, to, minutes: '5' });
  const rows = readRows([row('涪陵', '渝中'), row('渝中', '涪陵'), row('涪陵区', '渝中区')], names);
  expect(rows.map((each) => ('fault' in each ? each.fault.code : 'fine'))).toEqual([
    'fine',
    'fine',
    'record.unique',
  ]);
});
