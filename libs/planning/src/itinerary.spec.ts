import { itineraryOf } from './itinerary.js';
import { released, snapshotOf } from './release.testing.js';

const ids = (snapshot: Parameters<typeof itineraryOf>[0], delegateId: string) =>
  itineraryOf(snapshot, delegateId)?.activities.map(({ id }) => id);

describe('an itinerary', () => {
  const snapshot = snapshotOf(
    released('late', '15:00', '16:00', { placeId: 'p2' }),
    released('early', '09:00', '10:00', { placeId: 'r1' }),
    released('other', '09:00', '10:00', { delegationIds: ['d2'] }),
    released('joint', '11:00', '12:00', { delegationIds: ['d1', 'd2'], excusedPersonIds: ['person bo'] }),
    released('talk', '13:00', '14:00', { delegationIds: [], personIds: ['person cai'], placeId: 'p3' }),
    released('asked', '17:00', '18:00', { status: 'request' }),
  );

  it("is a delegate's own days in order of time", () => {
    expect(ids(snapshot, 'ann')).toEqual(['early', 'joint', 'late']);
  });

  it('has no activity that the delegate is excused from', () => {
    expect(ids(snapshot, 'bo')).toEqual(['early', 'late']);
  });

  it('has those at which the delegate speaks', () => {
    expect(ids(snapshot, 'cai')).toEqual(['other', 'joint', 'talk']);
  });

  it('is not there for somebody whom the release does not know', () => {
    expect(itineraryOf(snapshot, 'nobody')).toBeNull();
  });

  it('tells of nobody else', () => {
    const text = JSON.stringify(itineraryOf(snapshot, 'ann'));
    for (const secret of ['person', 'd2', 'Association', 'other', 'talk', 'excused', 'headcount']) {
      expect(text).not.toContain(secret);
    }
  });

  it('names the place, for a room also the one it is in, with its address and district', () => {
    const [first] = itineraryOf(snapshot, 'ann')?.activities ?? [];
    expect(first?.place).toEqual({
      id: 'r1',
      name: { en: 'Place r1' },
      parentName: { en: 'Place p1' },
      address: { en: '1 River Road' },
      districtCode: '500102',
      latitude: 29.7,
      longitude: 107.39,
    });
    expect(first).toMatchObject({
      toPlace: null,
      hostName: { en: 'Host of early' },
      illustrative: ['startsAt'],
    });
  });

  it('says how long to the next: none, on the road, unknown', () => {
    const travel = (delegateId: string) =>
      itineraryOf(snapshot, delegateId)?.activities.map(({ travelToNext }) => travelToNext);
    expect(travel('ann')).toEqual([
      { minutes: 0, boardingMinutes: 0, samePlace: true },
      { minutes: 65, boardingMinutes: 10, samePlace: false },
      null,
    ]);
    expect(travel('cai')?.[1]).toEqual({ minutes: null, boardingMinutes: 5, samePlace: false });
  });

  it('shows what is cancelled as such, and travels past it', () => {
    const changed = snapshotOf(
      released('a', '09:00', '10:00'),
      released('b', '10:00', '11:00', { status: 'cancelled', placeId: 'p3' }),
      released('c', '13:00', '14:00', { placeId: 'p2' }),
    );
    const activities = itineraryOf(changed, 'ann')?.activities ?? [];
    expect(activities.map(({ status, travelToNext }) => [status, travelToNext?.minutes])).toEqual([
      ['confirmed', 65],
      ['cancelled', undefined],
      ['confirmed', undefined],
    ]);
  });
});
