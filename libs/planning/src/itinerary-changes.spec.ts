import { itineraryChanges } from './itinerary-changes.js';
import { Itineraries } from './itinerary.js';
import { at } from './plan.testing.js';
import { released, snapshotOf } from './release.testing.js';

const known = new Itineraries(
  snapshotOf(
    released('same', '08:00', '09:00'),
    released('gone', '12:00', '13:00', { placeId: 'p2' }),
    released('moved', '09:00', '10:00'),
    released('said', '11:00', '12:00'),
    released('others', '14:00', '15:00', { delegationIds: ['d2'] }),
  ),
);
const latest = new Itineraries(
  snapshotOf(
    released('same', '08:00', '09:00'),
    released('moved', '15:00', '16:00'),
    released('said', '11:00', '12:00', { bring: { en: 'A coat' } }),
    released('new', '10:00', '11:00'),
  ),
);

describe('the changes of an itinerary', () => {
  it('are in order of the time they are known by, with when and where they were', () => {
    expect(
      itineraryChanges(
        known,
        latest,
      )('ann').map(({ activityId, change, before }) => [
        activityId,
        change,
        before?.startsAt ?? null,
        before?.place?.id ?? null,
      ]),
    ).toEqual([
      ['moved', 'moved', at('09:00'), 'p1'],
      ['new', 'new', null, null],
      ['said', 'changed', null, null],
      ['gone', 'cancelled', at('12:00'), 'p2'],
    ]);
  });

  it('are none where nothing of theirs has changed', () => {
    expect(itineraryChanges(latest, latest)('ann')).toEqual([]);
    expect(itineraryChanges(known, latest)('nobody')).toEqual([]);
  });

  it('are one object for all who have the same, so that those of thousands can be kept', () => {
    const changesOf = itineraryChanges(known, latest);
    const [ofAnn, ofBo] = [changesOf('ann'), changesOf('bo')];
    expect(ofAnn).toHaveLength(4);
    expect(ofBo.map((change, index) => change === ofAnn[index])).toEqual([true, true, true, true]);
  });
});
