import type { CalendarOwner } from './calendar-entries.js';
import { calendarAfter, datedEntriesIn, type PublishedSnapshot } from './calendar-history.js';
import type { DeskPart, ReleaseActivity, ReleaseSnapshot } from './release.js';
import { snapshotOf } from './release.testing.js';

export const OWNERS = {
  ann: { kind: 'delegate', id: 'ann' },
  bo: { kind: 'delegate', id: 'bo' },
  d1: { kind: 'delegation', id: 'd1' },
  d2: { kind: 'delegation', id: 'd2' },
  p1: { kind: 'place', id: 'p1' },
  p2: { kind: 'place', id: 'p2' },
  bus: { kind: 'vehicle', id: 'bus' },
  van: { kind: 'vehicle', id: 'van' },
} as const satisfies Record<string, CalendarOwner>;

export const deskPart = (more: Partial<DeskPart>): DeskPart => ({
  ...{ hostId: null, vehicleId: null, headcount: null, languages: [], people: [], overrides: [] },
  ...more,
});

/** Publishes one snapshot after another, as the API does, a minute apart. */
export class Releases {
  latest: PublishedSnapshot | null = null;

  publish(activities: ReleaseActivity[], parts: Record<string, DeskPart> = {}): PublishedSnapshot {
    const number = (this.latest?.number ?? 0) + 1;
    const publishedAt = new Date(Date.UTC(2025, 8, 1, 0, number)).toISOString();
    const snapshot: ReleaseSnapshot = { ...snapshotOf(...activities), desk: parts };
    const calendar = calendarAfter(this.latest, snapshot, publishedAt);
    this.latest = { snapshot: { ...snapshot, calendar }, number, publishedAt };
    return this.latest;
  }

  /** UID, SEQUENCE and status of what a calendar says. */
  said(owner: CalendarOwner): string[] {
    return datedEntriesIn(this.latest!)(owner).map(
      ({ id, sequence, status }) => `${id} ${sequence} ${status}`,
    );
  }
}
