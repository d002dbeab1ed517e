import { datedEntriesIn } from './calendar-history.js';
import { deskPart, OWNERS, Releases } from './calendar-history.testing.js';
import type { ReleaseActivity } from './release.js';
import { released, snapshotOf } from './release.testing.js';

const { ann, bo, d1, p1, p2, bus, van } = OWNERS;

describe('the history of calendars', () => {
  const visit = (more: Partial<ReleaseActivity> = {}) => released('v', '09:00', '10:00', more);

  it('begins at 0, rises with what a calendar shows and stays with what none shows', () => {
    const releases = new Releases();
    releases.publish([visit()]);
    expect(releases.said(ann)).toEqual(['v 0 confirmed']);
    releases.publish([visit(), released('w', '20:00', '21:00', { delegationIds: ['d2'] })]);
    expect(releases.said(d1)).toEqual(['v 0 confirmed']);
    releases.publish([visit({ title: { en: 'Renamed' } })]);
    expect(releases.said(ann)).toEqual(['v 1 confirmed']);
    expect(releases.said(p1)).toEqual(['v 1 confirmed', 'w 1 cancelled']);
  });

  it('rises through cancelling and restoring', () => {
    const releases = new Releases();
    for (const status of ['confirmed', 'cancelled', 'confirmed'] as const)
      releases.publish([visit({ status })]);
    expect([releases.said(ann), releases.said(d1)]).toEqual([['v 2 confirmed'], ['v 2 confirmed']]);
  });

  it('tells who is excused that it is cancelled, as they knew it, whatever becomes of it for the others', () => {
    const releases = new Releases();
    releases.publish([visit()]);
    const excused = { excusedPersonIds: ['person ann'] };
    releases.publish([visit(excused)]);
    releases.publish([visit({ ...excused, title: { en: 'For the others alone' }, placeId: 'p2' })]);
    expect([releases.said(ann), releases.said(bo)]).toEqual([['v 1 cancelled'], ['v 2 confirmed']]);
    expect(datedEntriesIn(releases.latest!)(ann)).toMatchObject([{ title: { en: 'Visit v' }, place: null }]);
    expect(releases.said(p1)).toEqual(['v 2 cancelled']);
    releases.publish([visit()]);
    expect([releases.said(ann), releases.said(p1), releases.said(p2)]).toEqual([
      ['v 3 confirmed'],
      ['v 3 confirmed'],
      ['v 3 cancelled'],
    ]);
  });

  it('follows a transfer from vehicle to vehicle, and counts who rides', () => {
    const releases = new Releases();
    const ride = visit({ kind: 'transfer', toPlaceId: 'p2' });
    releases.publish([ride], { v: deskPart({ vehicleId: 'bus' }) });
    expect(datedEntriesIn(releases.latest!)(bus)).toMatchObject([
      { headcount: 20, delegationNames: [{ en: 'Alliance' }], briefing: null },
    ]);
    releases.publish([ride], { v: deskPart({ vehicleId: 'van' }) });
    expect([releases.said(bus), releases.said(van)]).toEqual([['v 1 cancelled'], ['v 1 confirmed']]);
    releases.publish([ride], { v: deskPart({ vehicleId: 'van', headcount: 7 }) });
    expect(datedEntriesIn(releases.latest!)(van)).toMatchObject([{ headcount: 7, sequence: 2 }]);
    releases.publish([{ ...ride, status: 'cancelled' }]);
    expect(releases.said(van)).toEqual(['v 3 cancelled']);
  });

  it('counts the road to the next stop as shown, since it stands in the entry before', () => {
    const releases = new Releases();
    const next = released('w', '11:00', '12:00');
    releases.publish([visit(), next]);
    releases.publish([visit(), { ...next, placeId: 'p2' }]);
    expect(releases.said(ann)).toEqual(['v 1 confirmed', 'w 1 confirmed']);
  });

  it('goes on from a release that was made before it was kept, which had its number as SEQUENCE', () => {
    const releases = new Releases();
    const [snapshot, publishedAt] = [
      snapshotOf(visit(), released('w', '20:00', '21:00')),
      '2025-09-01T00:00:00Z',
    ];
    releases.latest = { snapshot, number: 4, publishedAt };
    expect(releases.said(ann)).toEqual(['v 4 confirmed', 'w 4 confirmed']);
    releases.publish([visit(), released('w', '20:30', '21:00')]);
    expect(releases.said(ann)).toEqual(['v 4 confirmed', 'w 5 confirmed']);
    expect(datedEntriesIn(releases.latest)(ann)[0]).toMatchObject({ changedAt: publishedAt });
  });
});
