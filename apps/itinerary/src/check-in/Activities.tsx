import { clockOf, dayOf, type Mark } from '@yutai/domain';
import { useState } from 'preact/hooks';
import { NoticeBoard } from '../components/NoticeBoard';
import { Text } from '../components/Text';
import { dayInWords } from '../dates';
import { useWords } from '../words';
import { likely, attendanceOf, SOON, type Activity, type Lists } from './lists';
import { useCheckInStrings } from './words';

interface Props {
  lists: Lists;
  marks: readonly Mark[];
  /** Milliseconds since 1970 by the API's clock. */
  now: number;
}

function whenOf({ startsAt }: Activity, now: number): 'now' | 'soon' | 'next' {
  const ahead = Date.parse(startsAt) - now;
  return ahead <= 0 ? 'now' : ahead <= SOON ? 'soon' : 'next';
}

/** What is checked in now, and all else of the day. */
export function Activities({ lists, marks, now }: Props) {
  const say = useCheckInStrings();
  const { language, timeZone } = useWords();
  const days = [...new Set(lists.activities.map(({ startsAt }) => dayOf(startsAt, timeZone)))];
  const today = dayOf(now, timeZone);
  const [picked, setPicked] = useState<string>();
  const day = picked ?? days.find((each) => each >= today) ?? days[days.length - 1];
  if (day === undefined) return <NoticeBoard {...say.nothing} />;
  const ofDay = lists.activities.filter(({ startsAt }) => dayOf(startsAt, timeZone) === day);
  const first = (picked ?? today) === today ? likely(lists.activities, now, timeZone) : null;
  const rest = ofDay.filter((each) => each !== first);
  return (
    <>
      <label class="day-picker">
        {say.day}
        <select value={day} onChange={({ currentTarget }) => setPicked(currentTarget.value)}>
          {days.map((each) => (
            <option key={each} value={each}>
              {Object.values(dayInWords(each, language)).join(' ')}
            </option>
          ))}
        </select>
      </label>
      {first && (
        <section aria-labelledby="now">
          <h2 id="now" class="part">
            {say[whenOf(first, now)]}
          </h2>
          <ul>
            <ActivityLink lists={lists} marks={marks} activity={first} />
          </ul>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-labelledby="all">
          <h2 id="all" class="part">
            {first ? say.other : say.all}
          </h2>
          <ul>
            {rest.map((activity) => (
              <ActivityLink key={activity.id} lists={lists} marks={marks} activity={activity} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ActivityLink({ lists, marks, activity }: Omit<Props, 'now'> & { activity: Activity }) {
  const say = useCheckInStrings();
  const { strings, timeZone } = useWords();
  const { tally } = attendanceOf(lists, marks, activity);
  return (
    <li>
      <a class="activity" href={`#${activity.id}`}>
        <time dateTime={activity.startsAt}>{clockOf(activity.startsAt, timeZone)}</time>
        <span>
          <b>
            <Text of={activity.title} />
          </b>
          <span class="aside">
            {strings.kind[activity.kind]} {activity.placeName && <Text of={activity.placeName} />}
          </span>
        </span>
        <span class="activity-count">
          <span class={tally.missing === 0 ? 'tally tally-full' : 'tally'}>
            {say.count(tally.present, tally.expected)}
          </span>
          {tally.late > 0 && <span class="late">{say.late(tally.late)}</span>}
        </span>
      </a>
    </li>
  );
}
