import type { CalendarEntry, CalendarOwner } from './calendar-entries.js';
import { calendarOwners, entriesIn } from './calendar-entries.js';
import type { CalendarPart, FormerEntry, ReleaseActivity, ReleaseSnapshot } from './release.js';

/** A release, with when it was published and as which. */
export interface PublishedSnapshot {
  snapshot: ReleaseSnapshot;
  number: number;
  publishedAt: string;
}

type Calendar = Record<string, CalendarPart>;

/**
 * What calendars have to know of a release. One made before this was kept says of everything that it changed with it, and
 * its number as SEQUENCE, which is what calendars were told then.
 */
export function calendarIn({ snapshot, number, publishedAt }: PublishedSnapshot): Calendar {
  const part = (id: string): CalendarPart => {
    const { vehicleId, headcount } = snapshot.desk?.[id] ?? { vehicleId: null, headcount: null };
    return { sequence: number, changedAt: publishedAt, vehicleId, headcount };
  };
  return snapshot.calendar ?? Object.fromEntries(snapshot.activities.map(({ id }) => [id, part(id)]));
}

/**
 * What calendars have to know of the next release: an activity's SEQUENCE rises when anything that a calendar shows of it
 * changes, in whatever calendar, so that it is the same in all of them; and so it does when somebody gets or loses it.
 * Whoever has lost it keeps it cancelled.
 */
export function calendarAfter(
  previous: PublishedSnapshot | null,
  next: ReleaseSnapshot,
  publishedAt: string,
): Calendar {
  const texts = new Texts();
  const known = previous ? calendarIn(previous) : {};
  const before = previous ? shownTo({ ...previous.snapshot, calendar: known }, texts) : new Map();
  const after = shownTo(next, texts);
  const last = new Map(previous?.snapshot.activities.map((activity) => [activity.id, activity]));
  const ids = new Set([...next.activities.map(({ id }) => id), ...Object.keys(known)]);
  return Object.fromEntries(
    [...ids].map((id) => {
      const { vehicleId = null, headcount = null } = next.desk?.[id] ?? {};
      const seen: Seen = { before: before.get(id) ?? new Map(), after: after.get(id) ?? new Map() };
      const part = partAfter(known[id], last.get(id), seen, publishedAt);
      return [id, { ...part, vehicleId, headcount }];
    }),
  );
}

/** What an activity looks like in each calendar that it is in. */
type Shown = Map<string, number>;
interface Seen {
  before: Shown;
  after: Shown;
}

function partAfter(
  known: CalendarPart | undefined,
  last: ReleaseActivity | undefined,
  { before, after }: Seen,
  publishedAt: string,
): Pick<CalendarPart, 'sequence' | 'changedAt' | 'former'> {
  if (known && isSame(before, after)) {
    const { sequence, changedAt, former } = known;
    return { sequence, changedAt, ...(former && { former }) };
  }
  const sequence = known ? known.sequence + 1 : 0;
  const former = (known?.former ?? []).map((entry) => ({
    ...entry,
    ownerIds: entry.ownerIds.filter((id) => !after.has(id)),
  }));
  const lost = [...before.keys()].filter((id) => !after.has(id));
  if (last) former.push(formerEntry(last, lost, sequence, publishedAt));
  const kept = former.filter(({ ownerIds }) => ownerIds.length > 0);
  return { sequence, changedAt: publishedAt, ...(kept.length > 0 && { former: kept }) };
}

const formerEntry = (
  { title, startsAt, endsAt }: ReleaseActivity,
  ownerIds: string[],
  sequence: number,
  changedAt: string,
): FormerEntry => ({ ownerIds, title, startsAt, endsAt, sequence, changedAt });

const isSame = (one: Shown, other: Shown) =>
  one.size === other.size && [...one].every(([id, text]) => other.get(id) === text);

/** A number for each text: most people of a delegation read the same, and share the entry. */
class Texts {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<CalendarEntry, number>();

  numberOf(entry: CalendarEntry): number {
    let number = this.known.get(entry);
    if (number === undefined) {
      const text = JSON.stringify(entry);
      number = this.numbers.get(text) ?? this.numbers.size;
      this.numbers.set(text, number);
      this.known.set(entry, number);
    }
    return number;
  }
}

function shownTo(snapshot: ReleaseSnapshot, texts: Texts): Map<string, Shown> {
  const entriesOf = entriesIn(snapshot);
  const shown = new Map<string, Shown>();
  for (const owner of calendarOwners(snapshot)) {
    for (const entry of entriesOf(owner)) {
      shown.set(entry.id, shown.get(entry.id) ?? new Map());
      shown.get(entry.id)?.set(owner.id, texts.numberOf(entry));
    }
  }
  return shown;
}

/** An entry as a calendar has it, or one that it has no longer: cancelled, with nothing but its title and time. */
export interface DatedEntry extends CalendarEntry {
  sequence: number;
  changedAt: string;
}

const NOTHING_MORE = {
  ...{ status: 'cancelled', place: null, toPlace: null, hostName: null, bring: null, briefing: null },
  ...{ safetyNotes: null, vehicle: null, travelToNext: null, illustrative: [], headcount: null },
  ...{ groupNames: [], delegationNames: [] },
} as const satisfies Partial<CalendarEntry>;

/** All that one calendar of a release says, what it says no longer at the end. */
export function datedEntriesIn(released: PublishedSnapshot): (owner: CalendarOwner) => DatedEntry[] {
  const calendar = calendarIn(released);
  const entriesOf = entriesIn({ ...released.snapshot, calendar });
  const former = Object.entries(calendar).flatMap(([id, part]) =>
    (part.former ?? []).map((entry) => ({ id, ...entry })),
  );
  return (owner) => [
    ...entriesOf(owner).map((entry) => {
      const { sequence, changedAt } = calendar[entry.id]!;
      return { ...entry, sequence, changedAt };
    }),
    ...former
      .filter(({ ownerIds }) => ownerIds.includes(owner.id))
      .map(({ ownerIds: _, ...entry }) => ({ ...NOTHING_MORE, ...entry })),
  ];
}
