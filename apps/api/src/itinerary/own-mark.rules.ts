import type { ItineraryActivity } from '@yutai/planning';
import type { OwnMarkInput } from './own-mark.dto.js';

/** How long before it begins anybody may say that they are there. */
const BEFORE_MS = 2 * 3_600_000;

/**
 * Whether that can be said of an activity then: until it is over, and that somebody is there only once it is near. What a
 * clock that runs ahead calls later is now.
 */
export function isInItsTime(
  { startsAt, endsAt }: Pick<ItineraryActivity, 'startsAt' | 'endsAt'>,
  { status, at }: Pick<OwnMarkInput, 'status' | 'at'>,
  now: Date,
): boolean {
  const moment = Math.min(Date.parse(at), now.getTime());
  return moment < Date.parse(endsAt) && (status !== 'present' || moment > Date.parse(startsAt) - BEFORE_MS);
}
