import type { ComponentChildren } from 'preact';
import { otherZone } from '../dates';
import type { Activity } from '../itinerary';
import { useWords } from '../words';

/** What holds for the whole itinerary: the time zone, what the dotted underline means, and what one may do with it. */
export function Notes({
  activities,
  children,
}: {
  activities: readonly Activity[];
  children: ComponentChildren;
}) {
  const { strings, timeZone } = useWords();
  const [first] = activities;
  const zones = first ? otherZone(Date.parse(first.startsAt), timeZone) : null;
  return (
    <aside class="notes" aria-label={strings.notes}>
      {zones && <p class="note note-zone">{strings.otherZone(zones.here, zones.phone)}</p>}
      {activities.some(({ illustrative }) => illustrative.length > 0) && (
        <p class="note">
          <span class="illustrative">{strings.legend}</span>
        </p>
      )}
      {children}
    </aside>
  );
}
