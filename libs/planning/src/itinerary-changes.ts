import { type ActivityChange, changesForDelegates } from './difference.js';
import type { Itineraries, ItineraryActivity } from './itinerary.js';

/** When and where something was before it was changed. */
export type Earlier = Pick<ItineraryActivity, 'startsAt' | 'endsAt' | 'place' | 'toPlace'>;

export interface ItineraryChange extends ActivityChange {
  /** Of what was moved or is cancelled; otherwise null. */
  before: Earlier | null;
}

/**
 * What changed for one delegate since a release that they know, in order of the time they know it by, and what is new to
 * them by its own.
 */
export function itineraryChanges(
  known: Itineraries,
  latest: Itineraries,
  delegateId: string,
): ItineraryChange[] {
  const before = byId(known, delegateId);
  const after = byId(latest, delegateId);
  const timeOf = ({ activityId }: ActivityChange) =>
    Date.parse((before.get(activityId) ?? after.get(activityId))?.startsAt ?? '');
  return changesForDelegates(
    known,
    latest,
  )(delegateId)
    .sort((a, b) => timeOf(a) - timeOf(b))
    .map((change) => ({ ...change, before: earlierOf(change, before.get(change.activityId)) }));
}

const byId = (itineraries: Itineraries, delegateId: string) =>
  new Map(itineraries.of(delegateId)?.activities.map((activity) => [activity.id, activity]));

function earlierOf({ change }: ActivityChange, activity: ItineraryActivity | undefined): Earlier | null {
  if (!activity || (change !== 'moved' && change !== 'cancelled')) return null;
  const { startsAt, endsAt, place, toPlace } = activity;
  return { startsAt, endsAt, place, toPlace };
}
