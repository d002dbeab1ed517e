import { clockOf, dayOf } from '@yutai/domain';
import { dayInWords } from '../dates';
import type { Activity, Change, Itinerary } from '../itinerary';
import { useWords, type Words } from '../words';
import { Dot, PlaceName } from './PlaceName';
import { Text } from './Text';

interface Props {
  itinerary: Itinerary;
  /** The delegate says that they have read it. */
  read: () => void;
}

/** What has changed since the delegate last read their itinerary, until they say that they have read it. */
export function Changes({ itinerary: { release, changes, activities }, read }: Props) {
  const { strings } = useWords();
  const isNothing = changes.length === 0 && activities.length === 0;
  if (!release || release.readAt || isNothing) return null;
  return (
    <section class={changes.length > 0 ? 'changes' : 'changes changes-none'} aria-labelledby="changes">
      <h2 id="changes">{changes.length > 0 ? strings.changed(changes.length) : strings.unread}</h2>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change.activityId}>
              <OneChange change={change} now={activities.find(({ id }) => id === change.activityId)} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={read}>
        {strings.read}
      </button>
    </section>
  );
}

/** What is still on is led to; what is no longer there is told with when it was to be. */
function OneChange({ change, now }: { change: Change; now: Activity | undefined }) {
  const words = useWords();
  const { strings } = words;
  const gone = change.change === 'cancelled' || !now;
  return (
    <>
      <p>
        <b>{strings.change[change.change]}</b>{' '}
        {gone ? (
          <s>
            <Text of={change.title} />
          </s>
        ) : (
          <button type="button" class="change-link" onClick={() => leadTo(now)}>
            <Text of={now.title} />
          </button>
        )}
      </p>
      {now && !gone && <p class="change-when">{when(now, words)}</p>}
      {change.before && (
        <p class="change-when">
          {strings.before}{' '}
          <s>
            {when(change.before, words)}
            {hasMoved(change) && change.before.place && (
              <>
                <Dot />
                <PlaceName place={change.before.place} />
              </>
            )}
          </s>
        </p>
      )}
    </>
  );
}

/** Not by the address, behind whose # stands the token of a link. */
const leadTo = ({ id }: Activity) => document.getElementById(id)?.scrollIntoView();

const hasMoved = ({ change, fields }: Change) =>
  change === 'cancelled' || fields.includes('placeId') || fields.includes('toPlaceId');

function when({ startsAt, endsAt }: { startsAt: string; endsAt: string }, { timeZone, language }: Words) {
  const { date, weekday } = dayInWords(dayOf(startsAt, timeZone), language);
  return `${date} ${weekday} ${clockOf(startsAt, timeZone)}–${clockOf(endsAt, timeZone)}`;
}
