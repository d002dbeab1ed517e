import { THERE_BEFORE_MS } from '@yutai/domain';
import type { ItineraryActivity } from '@yutai/planning';
import type { OwnMarkInput } from './own-mark.dto.js';

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
  return (
    moment < Date.parse(endsAt) && (status !== 'present' || moment > Date.parse(startsAt) - THERE_BEFORE_MS)
  );
}
