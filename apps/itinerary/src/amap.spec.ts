import { amapLink } from './amap';
import type { Place } from './itinerary';

const place: Place = {
  id: 'p1',
  name: { zhHans: '太极集团制药厂', zhHant: '太極集團製藥廠', en: 'Taiji Group pharmaceutical plant' },
  parentName: null,
  address: null,
  districtCode: '500102',
  latitude: null,
  longitude: null,
};

test('a place without coordinates is searched for by its name in simplified characters', () => {
  const link = new URL(amapLink(place));
  expect(link.origin + link.pathname).toBe('https://uri.amap.com/search');
  expect([...link.searchParams]).toEqual([['keyword', '太极集团制药厂']]);
});

test('a place with coordinates is a marker, longitude first, in GCJ-02', () => {
  const link = new URL(amapLink({ ...place, latitude: 39.915, longitude: 116.404 }));
  expect(link.origin + link.pathname).toBe('https://uri.amap.com/marker');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    position: '116.410244,39.916404',
    name: '太极集团制药厂',
    coordinate: 'gaode',
  });
});

test('a room is looked up as its venue, and a name cannot add parameters', () => {
  const room = { ...place, name: { zhHans: '三楼宴会厅' }, parentName: { en: 'Hotel A&B=C #1' } };
  expect(new URL(amapLink(room)).searchParams.get('keyword')).toBe('Hotel A&B=C #1');
});
