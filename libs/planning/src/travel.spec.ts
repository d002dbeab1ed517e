import { byDistrict, byPlace, place } from './plan.testing.js';
import { boardingMinutes, distanceKm, journeyMinutes, Travel } from './travel.js';

const places = [
  place('fuling', { districtCode: '500102' }),
  place('yuzhong', { districtCode: '500103' }),
  place('hall', { districtCode: '500103' }),
  place('room', { parentId: 'hall' }),
  place('other room', { parentId: 'hall' }),
  place('corner', { parentId: 'room' }),
  place('north', { latitude: 29.61, longitude: 106.57 }),
  place('south', { latitude: 29.55, longitude: 106.57 }),
  place('nowhere'),
];
const travel = new Travel(places, [
  byDistrict('500102', '500103', 65),
  byPlace('hall', 'fuling', 80),
  byPlace('yuzhong', 'north', 25),
  byPlace('north', 'yuzhong', 35),
]);

describe('travel', () => {
  it.each([
    ['within one place', 'hall', 'hall', 0],
    ['from a place to its room', 'hall', 'room', 0],
    ['between rooms of a place', 'room', 'other room', 0],
    ['from a corner of a room', 'corner', 'other room', 0],
    ['by district', 'fuling', 'yuzhong', 65],
    ['by district, the way back', 'yuzhong', 'fuling', 65],
    ['by place before district', 'hall', 'fuling', 80],
    ['by place, the way back', 'fuling', 'hall', 80],
    ['from a room by its place', 'room', 'fuling', 80],
    ['each way as entered', 'north', 'yuzhong', 35],
    ['in one district, not entered', 'hall', 'yuzhong', null],
    ['to a place without district or coordinates', 'north', 'nowhere', null],
    ['to no place', 'north', null, null],
    ['to a place that is not there', 'north', 'gone', null],
  ])('%s', (_, from, to, expected) => expect(travel.minutes(from, to)).toBe(expected));

  it('is estimated from coordinates: 6.67 km, times 1.4, at 40 km/h', () => {
    expect(distanceKm([29.61, 106.57], [29.55, 106.57])).toBeCloseTo(6.67, 2);
    expect(travel.minutes('north', 'south')).toBe(15);
  });

  it('ends where places contain each other', () => {
    const circle = new Travel([place('a', { parentId: 'b' }), place('b', { parentId: 'a' })], []);
    expect(circle.minutes('a', 'c')).toBeNull();
  });

  it('takes longer to board a larger group, up to twenty minutes', () => {
    expect([1, 10, 11, 30, 31, 50, 51, 70, 500].map(boardingMinutes)).toEqual([
      5, 5, 10, 10, 15, 15, 20, 20, 20,
    ]);
  });

  it('boards only where there is a road', () => {
    expect([journeyMinutes(0, 20), journeyMinutes(65, 20), journeyMinutes(null, 20)]).toEqual([0, 75, null]);
  });
});
