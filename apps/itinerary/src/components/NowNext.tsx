import { clockOf, dayOf, pickText } from '@yutai/domain';
import { durationInWords, untilInWords } from '../countdown';
import { dayInWords } from '../dates';
import { departureInWords, lateness } from '../departure';
import type { Activity, Itinerary } from '../itinerary';
import { endOf, type Entry, type Leg, type Moment, momentOf, startOf } from '../schedule';
import { useWords, type Words } from '../words';
import { OwnMark } from '../attendance/OwnMark';
import { Field } from './Field';
import { Icon } from './Icon';
import { PlaceLine } from './PlaceName';
import { Text } from './Text';
import { Travel } from './Travel';

interface Props {
  entries: readonly Entry[];
  edition: Itinerary['edition'];
  /** Milliseconds since 1970. */
  now: number;
}

/** What is on, what comes next and when to leave for it. Its changes are read out; the countdown is not. */
export function NowNext({ entries, edition, now }: Props) {
  const words = useWords();
  const { strings, language } = words;
  const moment = momentOf(entries, now);
  const over =
    moment.phase === 'none' ? strings.allCancelled : strings.thanks(pickText(edition.name, language));
  return (
    <section class="panel" aria-labelledby="now-next">
      <h2 id="now-next" class="unseen">
        {strings.nowAndNext}
      </h2>
      <p class="unseen" aria-live="polite">
        {announcement(moment, now, words)}
      </p>
      {moment.now && <Current entry={moment.now} now={now} />}
      {moment.next && <Coming entry={moment.next} now={now} first={moment.phase === 'before'} />}
      {moment.now && !moment.next && <p class="panel-last">{strings.last}</p>}
      {!moment.now && !moment.next && (
        <div class="panel-part">
          <h3>{over.title}</h3>
          <p class="panel-where">{over.text}</p>
        </div>
      )}
    </section>
  );
}

const mustLeave = (leg: Leg | null, now: number) => Boolean(leg?.departure && leg.departure.leaveAt <= now);

/** Changes only when something else is on or next, or when it is time to leave. */
function announcement(moment: Moment, now: number, { strings, language, timeZone }: Words): string {
  const title = ({ activity }: Entry) => pickText(activity.title, language);
  const parts: string[] = [];
  if (moment.now) parts.push(`${strings.now}: ${title(moment.now)}`);
  if (moment.next) {
    parts.push(`${strings.next}: ${clockOf(moment.next.activity.startsAt, timeZone)} ${title(moment.next)}`);
    if (mustLeave(moment.next.leg, now)) parts.push(strings.leaveNow);
  }
  return parts.join('. ');
}

function Current({ entry: { activity }, now }: { entry: Entry; now: number }) {
  const { strings, timeZone } = useWords();
  return (
    <div class="panel-part panel-now">
      <p class="panel-label">
        <b>{strings.now}</b> <span>{strings.left(durationInWords(endOf(activity) - now, strings))}</span>
      </p>
      <h3>
        <Text of={activity.title} />
      </h3>
      <p class="panel-where">
        <Field of={activity} name="during">
          {strings.ends(clockOf(activity.endsAt, timeZone))}
        </Field>
      </p>
      <Where activity={activity} />
      <OwnMark key={activity.id} activity={activity} now={now} />
    </div>
  );
}

function Coming({ entry: { activity, leg }, now, first }: { entry: Entry; now: number; first: boolean }) {
  const { strings, timeZone } = useWords();
  return (
    <div class="panel-part panel-next">
      <p class="panel-label">
        <b>{first ? strings.first : strings.next}</b>{' '}
        <span>{untilInWords(startOf(activity), now, timeZone, strings)}</span>
      </p>
      <p class="panel-time">
        <Field of={activity} name="during">
          <time dateTime={activity.startsAt}>{clockOf(activity.startsAt, timeZone)}</time>
        </Field>{' '}
        <OtherDay activity={activity} now={now} />
      </p>
      <h3>
        <Text of={activity.title} />
      </h3>
      <Where activity={activity} />
      {leg && <Departure leg={leg} now={now} />}
      <OwnMark key={activity.id} activity={activity} now={now} />
    </div>
  );
}

function Where({ activity }: { activity: Activity }) {
  if (!activity.place) return null;
  return (
    <p class="panel-where">
      <Field of={activity} name="placeId">
        <PlaceLine place={activity.place} />
      </Field>
    </p>
  );
}

/** The date of what does not come today. */
function OtherDay({ activity, now }: { activity: Activity; now: number }) {
  const { language, timeZone } = useWords();
  const day = dayOf(activity.startsAt, timeZone);
  if (day === dayOf(now, timeZone)) return null;
  const { date, weekday } = dayInWords(day, language);
  return (
    <span class="panel-date">
      {date} {weekday}
    </span>
  );
}

function Departure({ leg, now }: { leg: Leg; now: number }) {
  const { strings, timeZone } = useWords();
  const due = mustLeave(leg, now);
  return (
    <p class={due || leg.departure?.minutesLate ? 'departure departure-due' : 'departure'}>
      <Icon name={leg.samePlace ? 'place' : 'ride'} />
      <span>
        {leg.departure && (
          <b>
            {due
              ? strings.leaveNow + lateness(leg.departure, strings, timeZone)
              : departureInWords(leg.departure, strings, timeZone)}
          </b>
        )}
        <Travel leg={leg} />
      </span>
    </p>
  );
}
