import { toGcj02 } from './gcj02';

/** WGS-84 and GCJ-02 degrees as the tests of eviltransform and coordtransform have them. */
const KNOWN = [
  { place: 'Shanghai', wgs: [31.1774276, 121.5272106], gcj: [31.17530398364597, 121.531541859215] },
  { place: 'Shenzhen', wgs: [22.543847, 113.912316], gcj: [22.540796131694766, 113.9171764808363] },
  { place: 'Beijing', wgs: [39.911954, 116.377817], gcj: [39.91334545536069, 116.38404722455657] },
  { place: 'Tiananmen', wgs: [39.915, 116.404], gcj: [39.91640428150164, 116.41024449916938] },
] as const;

test.each(KNOWN)('$place is where other implementations put it, to a metre', ({ wgs, gcj }) => {
  const moved = toGcj02({ latitude: wgs[0], longitude: wgs[1] });
  expect(moved.latitude).toBeCloseTo(gcj[0], 5);
  expect(moved.longitude).toBeCloseTo(gcj[1], 5);
});

test('a place in Fuling moves by some hundred metres', () => {
  const wgs = { latitude: 29.7, longitude: 107.39 };
  const moved = toGcj02(wgs);
  const north = (moved.latitude - wgs.latitude) * 111_000;
  const east = (moved.longitude - wgs.longitude) * 96_600;
  expect(Math.hypot(north, east)).toBeGreaterThan(200);
  expect(Math.hypot(north, east)).toBeLessThan(900);
});

test('coordinates outside the box stay as they are', () => {
  expect(toGcj02({ latitude: 48.8566, longitude: 2.3522 })).toEqual({ latitude: 48.8566, longitude: 2.3522 });
});
