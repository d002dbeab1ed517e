import { overlaps, type Range } from './intervals.js';
import type { PlanActivity } from './plan.js';

/** An activity that holds its bookings, with its time as numbers. */
export interface Entry extends Range {
  activity: PlanActivity;
  /** The local day that it starts on, in days since 1970. */
  day: number;
  /** All that it books, once each, delegations first. */
  resourceIds: readonly string[];
}

/** The order of every list here: by start, then end, then id, so that no two are equal. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    (a.activity.id < b.activity.id ? -1 : Number(a.activity.id > b.activity.id))
  );
}

/**
 * The entries of one resource or place in order. Finding is a binary search; an entry that is asked about
 * need not be in it, and one with the same activity id is passed over, so that a card can be held over the
 * board while its old self is still there.
 */
export class Timeline {
  private readonly entries: Entry[] = [];
  /** Never shorter than the longest entry, so that a search backwards knows where to end. */
  private longest = 0;

  add(entry: Entry): void {
    this.entries.splice(this.position(entry), 0, entry);
    this.longest = Math.max(this.longest, entry.end - entry.start);
  }

  remove(entry: Entry): void {
    const at = this.position(entry);
    if (this.entries[at] === entry) this.entries.splice(at, 1);
  }

  get size(): number {
    return this.entries.length;
  }

  /** Those that overlap with an entry, in order. */
  overlapping(entry: Entry): Entry[] {
    const found: Entry[] = [];
    const position = this.position(entry);
    for (let at = position - 1; at >= 0; at--) {
      const other = this.entries[at] as Entry;
      if (other.start <= entry.start - this.longest) break;
      if (overlaps(other, entry) && !isSame(other, entry)) found.unshift(other);
    }
    for (let at = position; at < this.entries.length; at++) {
      const other = this.entries[at] as Entry;
      if (other.start >= entry.end) break;
      if (!isSame(other, entry)) found.push(other);
    }
    return found;
  }

  /** The last before an entry in order. */
  previous(entry: Entry): Entry | undefined {
    let at = this.position(entry) - 1;
    if (isSame(this.entries[at], entry)) at--;
    return this.entries[at];
  }

  /** The first after an entry in order. */
  next(entry: Entry): Entry | undefined {
    let at = this.position(entry);
    if (isSame(this.entries[at], entry)) at++;
    return this.entries[at];
  }

  /** All that start on the same local day as an entry, and that entry, in order. */
  dayOf(entry: Entry): Entry[] {
    const position = this.position(entry);
    let first = position;
    while (this.entries[first - 1]?.day === entry.day) first--;
    let last = position;
    while (this.entries[last]?.day === entry.day) last++;
    const before = this.entries.slice(first, position).filter((other) => !isSame(other, entry));
    const after = this.entries.slice(position, last).filter((other) => !isSame(other, entry));
    return [...before, entry, ...after];
  }

  /** Where an entry stands, or would stand. */
  private position(entry: Entry): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareEntries(this.entries[middle] as Entry, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function isSame(other: Entry | undefined, entry: Entry): boolean {
  return other?.activity.id === entry.activity.id;
}
