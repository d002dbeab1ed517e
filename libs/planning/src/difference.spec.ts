import { type ActivityChange, changesForDelegates, differenceOf } from './difference.js';
import { deskPart } from './calendar-history.testing.js';
import { Itineraries } from './itinerary.js';
import { released, snapshotOf } from './release.testing.js';
import type { ReleaseVehicle } from './release.js';

const told = (changes: readonly ActivityChange[] | undefined) =>
  changes?.map(({ activityId, change, fields }) => [activityId, change, ...fields].join(' '));

describe('the difference of two releases', () => {
  const before = snapshotOf(
    released('same', '08:00', '09:00'),
    released('moved', '09:00', '10:00'),
    released('changed', '10:00', '11:00'),
    released('cancelled', '11:00', '12:00'),
    released('gone', '12:00', '13:00'),
    released('joined', '13:00', '14:00'),
    released('left', '14:00', '15:00', { delegationIds: ['d1', 'd2'] }),
    released('back', '15:00', '16:00', { status: 'cancelled' }),
  );
  const after = snapshotOf(
    released('same', '08:00', '09:00', { startsAt: '2025-09-16T00:00:00Z', illustrative: [] }),
    released('moved', '09:30', '10:30', { placeId: 'p2', bring: { en: 'A coat' } }),
    released('changed', '10:00', '11:00', { hostName: { en: 'Another host' } }),
    released('cancelled', '11:00', '12:00', { status: 'cancelled' }),
    released('joined', '13:00', '14:00', { delegationIds: ['d2', 'd1'] }),
    released('left', '14:00', '15:00', { delegationIds: ['d1'] }),
    released('back', '15:00', '16:00'),
    released('new', '16:00', '17:00'),
    released('asked', '17:00', '18:00', { status: 'request' }),
  );

  it('is what is new, moved, changed and cancelled', () => {
    expect(told(differenceOf(before, after).activities)).toEqual([
      'moved moved startsAt endsAt placeId bring',
      'changed changed hostName',
      'joined changed delegationIds',
      'left changed delegationIds',
      'back new',
      'new new',
      'cancelled cancelled',
      'gone cancelled',
    ]);
  });

  it('is told to each delegation as it concerns them', () => {
    const { delegations } = differenceOf(before, after);
    const of = (id: string) => told(delegations.find(({ delegationId }) => delegationId === id)?.changes);
    expect(of('d2')).toEqual(['joined new', 'left cancelled']);
    expect(of('d1')).toEqual([
      'moved moved startsAt endsAt placeId bring',
      'changed changed hostName',
      'back new',
      'new new',
      'cancelled cancelled',
      'gone cancelled',
    ]);
  });

  it('is what a visit is about, whatever the order, and told to delegations', () => {
    const visit = (...topics: string[]) =>
      snapshotOf(
        released('visit', '08:00', '09:00', topics.length ? { topics: topics.map((en) => ({ en })) } : {}),
      );
    expect(told(differenceOf(visit('Software'), visit('Cars')).activities)).toEqual(['visit changed topics']);
    expect(differenceOf(visit(), visit('Cars')).delegations).toMatchObject([
      { changes: [{ change: 'changed', fields: ['topics'] }] },
    ]);
    expect(differenceOf(visit('Software', 'Cars'), visit('Cars', 'Software')).activities).toEqual([]);
  });

  it('is not what is said of a host, which is only there to be read', () => {
    const visit = (en: string) => snapshotOf(released('visit', '08:00', '09:00', { hostProfile: { en } }));
    expect(differenceOf(visit('Makes chips'), visit('Makes cars'))).toEqual({
      activities: [],
      delegations: [],
    });
  });

  it('is everything for the first release, and nothing for the same', () => {
    expect(told(differenceOf(null, before).activities)).toHaveLength(7);
    expect(differenceOf(before, before)).toEqual({ activities: [], delegations: [] });
  });

  it('tells the desk of another vehicle or headcount, delegations not; nor where a release does not say', () => {
    const by = (vehicleId: string, headcount: number | null) => ({
      ...snapshotOf(released('ride', '09:00', '10:00')),
      desk: { ride: deskPart({ vehicleId, headcount }) },
    });
    const [bus, van] = [by('bus', null), by('van', 3)];
    const { activities, delegations } = differenceOf(bus, van);
    expect([told(activities), delegations]).toEqual([['ride changed vehicleId headcount'], []]);
    expect(differenceOf(snapshotOf(...bus.activities), van).activities).toEqual([]);
  });

  it('tells everybody of another vehicle, and of one that is called otherwise; not where a release does not say', () => {
    const by = (vehicleId: string, vehicle?: ReleaseVehicle | null) => ({
      ...snapshotOf(
        released('ride', '09:00', '10:00', { kind: 'transfer', ...(vehicle !== undefined && { vehicle }) }),
      ),
      desk: { ride: deskPart({ vehicleId }) },
    });
    const bus = { name: { en: 'Bus 1' }, plate: null, illustrative: false };
    const untold = by('bus');
    const [none, one] = [by('bus', null), by('bus', bus)];
    const plated = by('bus', { ...bus, plate: '渝A1' });
    const other = by('van', { ...bus, name: { en: 'Van 2' } });
    const toldOf = (previous: typeof one, next: typeof one) => {
      const { activities, delegations } = differenceOf(previous, next);
      return [activities, ...delegations.map(({ changes }) => changes)].flatMap(
        (changes) => told(changes) ?? [],
      );
    };
    expect(toldOf(none, one)).toEqual(['ride changed vehicle', 'ride changed vehicle']);
    expect(toldOf(one, plated)).toEqual(['ride changed vehicle', 'ride changed vehicle']);
    expect(toldOf(one, other)).toEqual(['ride changed vehicle', 'ride changed vehicle']);
    expect(toldOf(untold, one)).toEqual([]);
  });

  it('tells a delegate what has changed for them alone', () => {
    const [known, latest] = [new Itineraries(before), new Itineraries(after)];
    expect(told(changesForDelegates(known, latest)('cai'))).toEqual(['joined new', 'left cancelled']);
    expect(told(changesForDelegates(known, latest)('ann'))).toContain(
      'moved moved startsAt endsAt placeId bring',
    );
    expect(told(changesForDelegates(null, known)('cai'))).toEqual(['left new']);
  });
});
