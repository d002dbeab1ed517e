import { clockOf, dayOf } from '@yutai/domain';
import { useRef, useState } from 'preact/hooks';
import { dayInWords, momentInWords } from '../dates';
import type { Activity, Change, Itinerary } from '../itinerary';
import { isAllOver } from '../schedule';
import { useWords, type Words } from '../words';
import { Dot, PlaceName } from './PlaceName';
import { Text } from './Text';

interface Props {
  itinerary: Itinerary;
  /** Milliseconds since 1970. */
  now: number;
  /** The delegate says that they have read it. */
  read: () => void;
}

/** Whether the delegate is to say that they have read it: not of days that are over. */
const isAsked = ({ release, ...itinerary }: Itinerary, now: number) =>
  release !== null && !release.readAt && !isAllOver(itinerary, now);

/** How many changes they have not said so of. */
export const toBeRead = (itinerary: Itinerary): number =>
  isAsked(itinerary, Date.now()) ? itinerary.changes.length : 0;

/** What has changed since the delegate last read their itinerary, until they say that they have read it. */
export function Changes({ itinerary, now, read }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  const readIt = () => {
    read();
    // The button goes, and with it the focus.
    said.current?.focus();
  };
  return (
    <>
      <p class="unseen" role="status" tabIndex={-1} ref={said}>
        {useNews(itinerary)}
      </p>
      {isAsked(itinerary, now) && <Asked {...itinerary} read={readIt} />}
    </>
  );
}

/** What has come of it since the page was opened, in words: nothing at first. */
function useNews({ release, changes }: Itinerary): string {
  const { strings, language, timeZone } = useWords();
  const [first] = useState(release);
  if (!release || (release.number === first?.number && release.readAt === first.readAt)) return '';
  if (release.readAt) return strings.readAt(momentInWords(release.readAt, timeZone, language));
  return changes.length > 0 ? strings.changed(changes.length) : '';
}

function Asked({
  changes,
  activities,
  read,
}: Pick<Itinerary, 'changes' | 'activities'> & { read: () => void }) {
  const { strings } = useWords();
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
                {change.before.toPlace && (
                  <>
                    {' → '}
                    <PlaceName place={change.before.toPlace} />
                  </>
                )}
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
