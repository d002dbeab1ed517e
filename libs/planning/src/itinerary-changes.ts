import { type ActivityChange, changesForDelegates } from './difference.js';
import type { Itineraries, ItineraryActivity } from './itinerary.js';

/** When and where something was before it was changed. */
export type Earlier = Pick<ItineraryActivity, 'startsAt' | 'endsAt' | 'place' | 'toPlace'>;

export interface ItineraryChange extends ActivityChange {
  /** Of what was moved or is cancelled; otherwise null. */
  before: Earlier | null;
}

/**
 * What changed for any one delegate since a release that they know, in order of the time they know it by, and what is new to
 * them by its own. What is the same change for several is one object, so that those of thousands are little to keep.
 */
export function itineraryChanges(
  known: Itineraries,
  latest: Itineraries,
): (delegateId: string) => ItineraryChange[] {
  const changesOf = changesForDelegates(known, latest);
  const shared = new Map<string, ItineraryChange>();
  const share = (change: ActivityChange) => {
    const key = `${change.change} ${change.activityId}`;
    const one = shared.get(key) ?? { ...change, before: earlierIn(known, change) };
    shared.set(key, one);
    return one;
  };
  return (delegateId) => {
    const changes = changesOf(delegateId);
    if (changes.length === 0) return [];
    const times = timesOf(known, latest, delegateId);
    const timeOf = ({ activityId }: ActivityChange) => times.get(activityId) ?? NaN;
    return changes.sort((a, b) => timeOf(a) - timeOf(b)).map(share);
  };
}

/** When what they attend begins, as they know it. */
const timesOf = (known: Itineraries, latest: Itineraries, delegateId: string) =>
  new Map(
    [...latest.attendedBy(delegateId), ...known.attendedBy(delegateId)].map(({ id, startsAt }) => [
      id,
      Date.parse(startsAt),
    ]),
  );

function earlierIn(known: Itineraries, { activityId, change }: ActivityChange): Earlier | null {
  return change === 'moved' || change === 'cancelled' ? known.timeAndPlaceOf(activityId) : null;
}
