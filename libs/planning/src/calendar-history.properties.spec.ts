import fc from 'fast-check';
import { entriesIn } from './calendar-entries.js';
import { datedEntriesIn, type DatedEntry } from './calendar-history.js';
import { deskPart, OWNERS, Releases } from './calendar-history.testing.js';
import { released } from './release.testing.js';

/** A calendar that is strict (RFC 5546, 2.1.5): it keeps what it has unless SEQUENCE, or else DTSTAMP, is later. */
class StrictCalendar {
  readonly kept = new Map<string, DatedEntry>();

  take(entries: readonly DatedEntry[]): void {
    for (const entry of entries) {
      const has = this.kept.get(entry.id);
      const isLater = !has || entry.sequence > has.sequence || entry.changedAt > has.changedAt;
      if (isLater && entry.sequence >= (has?.sequence ?? 0)) this.kept.set(entry.id, entry);
    }
  }

  get on() {
    return [...this.kept.values()].filter(isOn).map(({ sequence: _, changedAt: __, ...entry }) => entry);
  }
}

const isOn = ({ status }: { status: string }) => status !== 'cancelled';
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const standing = (id: string) =>
  fc.record({
    activity: fc
      .record({
        status: fc.constantFrom('planned' as const, 'confirmed' as const, 'cancelled' as const),
        startsAt: fc.constantFrom('2025-09-16T01:00:00Z', '2025-09-16T05:00:00Z'),
        placeId: fc.constantFrom('p1', 'p2', 'r1', null),
        title: fc.constantFrom({ en: 'One' }, { en: 'Other' }),
        delegationIds: fc.subarray(['d1', 'd2']),
        personIds: fc.subarray(['person ann', 'person cai']),
        excusedPersonIds: fc.subarray(['person ann', 'person bo']),
      })
      .map((fields) => released(id, '09:00', '22:00', fields)),
    desk: fc.record({ vehicleId: fc.constantFrom('bus', 'van', null), headcount: fc.constantFrom(null, 3) }),
    isDeleted: fc.integer({ max: 3, min: 0 }).map((n) => n === 0),
  });

/** What is published, and who looks at it before the next one. */
const published = fc.record({
  draft: fc.tuple(standing('a'), standing('b'), standing('c')),
  looking: fc.subarray(Object.values(OWNERS)),
});
type Published = typeof published extends fc.Arbitrary<infer T> ? T : never;

function publish(releases: Releases, { draft }: Published) {
  const there = draft.filter(({ isDeleted }) => !isDeleted);
  const held = there.filter(({ activity }) => isOn(activity));
  const parts = held.map(({ activity, desk }) => [activity.id, deskPart(desk)] as const);
  const activities = there.map(({ activity }) => activity);
  return releases.publish(activities, Object.fromEntries(parts));
}

test('however seldom somebody looks, their calendar ends equal to the latest release', () => {
  const follow = (script: Published[]) => {
    const releases = new Releases();
    const calendars = new Map(Object.values(OWNERS).map((owner) => [owner, new StrictCalendar()]));
    for (const each of script) {
      const latest = publish(releases, each);
      for (const owner of each.looking) {
        const calendar = calendars.get(owner)!;
        calendar.take(datedEntriesIn(latest)(owner));
        const right = entriesIn(latest.snapshot)(owner).filter(isOn);
        expect(calendar.on.sort(byId)).toEqual(right.sort(byId));
      }
    }
  };
  fc.assert(fc.property(fc.array(published, { maxLength: 6 }), follow), { numRuns: 300 });
});

test('a SEQUENCE never falls, and is the same wherever an activity is on', () => {
  const follow = (script: Published[]) => {
    const releases = new Releases();
    const highest = new Map<string, number>();
    for (const each of script) {
      const entriesOf = datedEntriesIn(publish(releases, each));
      const all = Object.values(OWNERS).flatMap((owner) => entriesOf(owner));
      const on = new Map(all.filter(isOn).map(({ id, sequence }) => [id, sequence]));
      for (const entry of all) {
        const { id, sequence } = entry;
        if (isOn(entry)) expect(sequence).toBe(on.get(id));
        if (isOn(entry)) expect(sequence).toBeGreaterThanOrEqual(highest.get(id) ?? 0);
        highest.set(id, Math.max(sequence, highest.get(id) ?? 0));
      }
    }
  };
  fc.assert(fc.property(fc.array(published, { maxLength: 6 }), follow), { numRuns: 200 });
});
