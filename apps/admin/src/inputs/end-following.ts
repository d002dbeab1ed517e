import { clockOf, dayOf, instantOf } from '@yutai/domain';

interface Range {
  startsAt: string | null;
  endsAt: string | null;
}

/**
 * The end of a range whose start is set anew: on the day of the start as long as it is on the same day or not given, with
 * its own clock. Instants in UTC; days and clocks in the time zone.
 */
export function endFollowing({ startsAt, endsAt }: Range, start: string | null, timeZone: string) {
  const day = start && dayOf(start, timeZone);
  if (!day || (startsAt && dayOf(startsAt, timeZone) === day)) return endsAt;
  if (endsAt && startsAt && dayOf(startsAt, timeZone) !== dayOf(endsAt, timeZone)) return endsAt;
  return new Date(instantOf(day, endsAt ? clockOf(endsAt, timeZone) : '00:00', timeZone)).toISOString();
}
