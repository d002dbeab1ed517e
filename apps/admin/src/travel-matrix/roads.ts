import type { Schemas } from '@yutai/api-client';
import { Travel, type TravelPlace } from '@yutai/planning';

/** A value as it is kept. */
export type Entry = Schemas['ChangedTravelTimeDto'];

/** The source of what came from the routing service, with the day. */
const PROVIDED = /^provider \d{4}-\d\d-\d\d$/;
export type Change = Schemas['TravelTimeChange'];

/** An end of a road: a place or a district. */
export type End = { place: string } | { district: string };

/**
 * What a value is known by: entered for this way (by hand, or from a routing service), entered for the way back, by the
 * districts of the places, or estimated from where they are.
 */
export type Origin = 'own' | 'provider' | 'back' | 'districts' | 'estimate' | 'unknown' | 'same';

export interface Road {
  minutes: number | null;
  by: Origin;
}

const idOf = (end: End) => ('place' in end ? end.place : end.district);
const keyOf = (from: End, to: End) => `${idOf(from)} ${idOf(to)}`;
const keyOfEntry = ({ fromPlaceId, toPlaceId, fromDistrictCode, toDistrictCode }: Omit<Change, 'minutes'>) =>
  `${fromPlaceId ?? fromDistrictCode} ${toPlaceId ?? toDistrictCode}`;

/** All that is known of the road, to look up each way with what it is known by. */
export class Roads {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly travel: Travel;

  constructor(entries: readonly Entry[], places: readonly TravelPlace[]) {
    this.entries = new Map(entries.map((entry) => [keyOfEntry(entry), entry]));
    this.travel = new Travel(places, entries);
  }

  entryOf(from: End, to: End): Entry | undefined {
    return this.entries.get(keyOf(from, to));
  }

  road(from: End, to: End): Road {
    const own = this.entryOf(from, to);
    if (own) return { minutes: own.minutes, by: PROVIDED.test(own.source ?? '') ? 'provider' : 'own' };
    const back = this.entryOf(to, from);
    if (back) return { minutes: back.minutes, by: 'back' };
    if (!('place' in from) || !('place' in to)) return { minutes: null, by: 'unknown' };
    const { minutes, by } = this.travel.road(from.place, to.place);
    return { minutes, by: by === 'places' ? 'own' : by };
  }

  /** What to write so that this way takes so long; null takes its own value away. Of the value as it stands. */
  change(from: End, to: End, minutes: number | null): Change {
    return { ...endsOf(from, to), minutes, source: null, version: this.entryOf(from, to)?.version ?? null };
  }
}

function endsOf(from: End, to: End) {
  const none = { fromPlaceId: null, toPlaceId: null, fromDistrictCode: null, toDistrictCode: null };
  return 'place' in from
    ? { ...none, fromPlaceId: from.place, toPlaceId: idOf(to) }
    : { ...none, fromDistrictCode: from.district, toDistrictCode: idOf(to) };
}

/** Entries after a change was written: those of its pairs are what the API answered. */
export function changed(
  entries: readonly Entry[],
  changes: readonly Change[],
  written: readonly Entry[],
): Entry[] {
  const touched = new Set(changes.map(keyOfEntry));
  return [...entries.filter((entry) => !touched.has(keyOfEntry(entry))), ...written];
}

/** What puts back how it was, of the values as the change left them. */
export function inverse(
  before: readonly Entry[],
  changes: readonly Change[],
  written: readonly Entry[],
): Change[] {
  const old = new Map(before.map((entry) => [keyOfEntry(entry), entry]));
  const now = new Map(written.map((entry) => [keyOfEntry(entry), entry]));
  return changes.map((change) => {
    const was = old.get(keyOfEntry(change));
    const version = now.get(keyOfEntry(change))?.version ?? null;
    return { ...change, minutes: was?.minutes ?? null, source: was?.source ?? null, version };
  });
}
