import { overlaps, type Range } from './intervals.js';
import type { Party } from './parties.js';
import type { PlanActivity } from './plan.js';

/** An activity that holds its bookings, with its time as numbers. */
export interface Entry extends Range {
  activity: PlanActivity;
  /** As the wall clock of the edition shows it, in milliseconds as if that clock were UTC. */
  local: Range;
  /** The local day that it starts on, in days since 1970. */
  day: number;
  /** Who moves as one: the delegations that come whole, their groups, and the groups that come alone. */
  parties: readonly Party[];
  /** All that it books, once each, parties first. */
  resourceIds: readonly string[];
}

/** What is before, after and at the same time as an entry. */
export interface Around {
  entry: Entry;
  /** The last before it in order. */
  previous: Entry | undefined;
  /** The first after it in order. */
  next: Entry | undefined;
  /** In order. */
  overlapping: readonly Entry[];
}

/** Nearly always; one list for all, as a card in the hand asks for dozens. */
const NONE: readonly Entry[] = [];

/** The order of every list here: by start, then end, then id, so that no two are equal. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  if (a.activity.id === b.activity.id) return 0;
  return a.activity.id < b.activity.id ? -1 : 1;
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

  around(entry: Entry): Around {
    const position = this.position(entry);
    let before = position - 1;
    if (isSame(this.entries[before], entry)) before--;
    let after = position;
    if (isSame(this.entries[after], entry)) after++;
    return {
      entry,
      previous: this.entries[before],
      next: this.entries[after],
      overlapping: this.overlapping(entry, before, after),
    };
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

  /** Those that start on the same local day, all before (-1) or all after (1) an entry, the nearest first. */
  besideOnDay(entry: Entry, step: -1 | 1): readonly Entry[] {
    let found: Entry[] | undefined;
    let at = step < 0 ? this.position(entry) - 1 : this.position(entry);
    for (; this.entries[at]?.day === entry.day; at += step) {
      const other = this.entries[at] as Entry;
      if (!isSame(other, entry)) (found ??= []).push(other);
    }
    return found ?? NONE;
  }

  private overlapping(entry: Entry, before: number, after: number): readonly Entry[] {
    let found: Entry[] | undefined;
    for (let at = before; at >= 0; at--) {
      const other = this.entries[at] as Entry;
      if (other.start <= entry.start - this.longest) break;
      if (overlaps(other, entry) && !isSame(other, entry)) (found ??= []).push(other);
    }
    found?.reverse();
    for (let at = after; at < this.entries.length; at++) {
      const other = this.entries[at] as Entry;
      if (other.start >= entry.end) break;
      if (!isSame(other, entry)) (found ??= []).push(other);
    }
    return found ?? NONE;
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

/** Timelines by whose they are. */
export class Timelines {
  private readonly byId = new Map<string, Timeline>();

  get(id: string): Timeline | undefined {
    return this.byId.get(id);
  }

  /** A new one where there is none yet. */
  open(id: string): Timeline {
    let timeline = this.byId.get(id);
    if (!timeline) this.byId.set(id, (timeline = new Timeline()));
    return timeline;
  }
}
