import type { InstantRange } from './plan.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** Half-open: `start` is in it, `end` is not. Milliseconds since 1970. */
export interface Range {
  start: number;
  end: number;
}

/** Back to back is no overlap, and an empty range overlaps with nothing. */
export function overlaps(a: Range, b: Range): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What the two have in common; its end is before its start when that is nothing. */
export function common(a: Range, b: Range): Range {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Whole minutes from one instant to a later one; negative when it comes before. */
export function minutesFrom(start: number, end: number): number {
  return Math.floor((end - start) / MINUTE);
}

export function lengthOf(range: Range): number {
  return Math.max(0, range.end - range.start);
}

/** Whether the ranges, sorted by start, together cover all of `wanted`. */
export function cover(sorted: readonly Range[], wanted: Range): boolean {
  let reached = wanted.start;
  for (const range of sorted) {
    if (range.start > reached) break;
    reached = Math.max(reached, range.end);
  }
  return reached >= wanted.end;
}

/** null unless both ends are instants and the end comes after the start. */
export function rangeOf(range: { startsAt: string | null; endsAt: string | null } | null): Range | null {
  if (!range?.startsAt || !range.endsAt) return null;
  const start = Date.parse(range.startsAt);
  const end = Date.parse(range.endsAt);
  return start < end ? { start, end } : null;
}

/** In UTC, as the wire has it. */
export function instantsOf(range: Range): InstantRange {
  return { startsAt: instant(range.start), endsAt: instant(range.end) };
}

/** RFC 3339 in UTC, "2025-09-16T01:00:00+00:00"; with milliseconds only where there are any. */
export function instant(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return `${text.slice(0, text.endsWith('.000Z') ? -5 : -1)}+00:00`;
}
