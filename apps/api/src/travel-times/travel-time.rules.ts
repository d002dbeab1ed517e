import type { FieldError } from '../problems/problem.js';

export interface Pair {
  fromPlaceId: string | null;
  toPlaceId: string | null;
  fromDistrictCode: string | null;
  toDistrictCode: string | null;
}

const required = (field: keyof Pair): FieldError => ({
  field,
  code: 'field.required',
  message: 'Give two places or two districts',
});

/** A road runs between two places, or between two districts (which may be one and the same): what is missing or too much. */
export function pairFaults({ fromPlaceId, toPlaceId, fromDistrictCode, toDistrictCode }: Pair): FieldError[] {
  const byPlace = fromPlaceId !== null || toPlaceId !== null;
  const byDistrict = fromDistrictCode !== null || toDistrictCode !== null;
  if (byPlace && byDistrict) {
    const field = fromDistrictCode === null ? 'toDistrictCode' : 'fromDistrictCode';
    return [{ field, code: 'field.invalid', message: 'Give two places or two districts, not both' }];
  }
  if (byPlace && fromPlaceId === toPlaceId) {
    return [
      { field: 'toPlaceId', code: 'travel.samePlace', message: 'There is no road from a place to itself' },
    ];
  }
  const ends = byDistrict ? { fromDistrictCode, toDistrictCode } : { fromPlaceId, toPlaceId };
  return Object.entries(ends)
    .filter(([, end]) => end === null)
    .map(([field]) => required(field as keyof Pair));
}

/** The same text for the same pair, in this direction. */
export const pairKey = ({ fromPlaceId, toPlaceId, fromDistrictCode, toDistrictCode }: Pair): string =>
  fromPlaceId ? `${fromPlaceId} ${toPlaceId}` : `${fromDistrictCode} ${toDistrictCode}`;

/** The source of a value from the routing service, with the day it was asked, as "2025-09-16". */
export const providedOn = (day: string) => `provider ${day}`;

/** The source to keep: somebody who changes the minutes of the routing service vouches for them instead. */
export function sourceAfter(
  old: { minutes: number; source: string | null },
  next: { minutes: number; source: string | null },
): string | null {
  const isProvided = /^provider \d{4}-\d\d-\d\d$/.test(next.source ?? '');
  return isProvided && next.source === old.source && next.minutes !== old.minutes ? null : next.source;
}
