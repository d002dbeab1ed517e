import { otherZone } from '../dates';
import type { Activity } from '../itinerary';
import { useWords } from '../words';
import { Icon } from './Icon';

/** What holds for the whole itinerary: the calendar file, the time zone, what the dotted underline means. */
export function Notes({ activities }: { activities: readonly Activity[] }) {
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
      <a class="button calendar" href="/api/itinerary/calendar.ics">
        <Icon name="calendar" />
        {strings.calendar}
      </a>
    </aside>
  );
}
