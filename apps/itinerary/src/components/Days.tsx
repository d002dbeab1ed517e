import { dayOf } from '@yutai/domain';
import { useState } from 'preact/hooks';
import { dayInWords } from '../dates';
import type { Change } from '../itinerary';
import { type Day, daysOf, endOf, type Entry, momentOf } from '../schedule';
import { useWords } from '../words';
import { Icon } from './Icon';
import { Leg } from './Leg';
import { Stop } from './Stop';

interface Props {
  entries: readonly Entry[];
  /** Since the delegate last read it. */
  changes: readonly Change[];
  /** Milliseconds since 1970. */
  now: number;
}

/** The whole itinerary by days. Days that are over are folded, as long as others are to come. */
export function Days({ entries, changes, now }: Props) {
  const { timeZone } = useWords();
  const { phase, now: current } = momentOf(entries, now);
  const today = dayOf(now, timeZone);
  return (
    <>
      {daysOf(entries, timeZone).map((day) => (
        <DaySection
          key={day.day}
          day={day}
          changes={changes}
          today={day.day === today}
          over={phase === 'during' && day.day < today && day.entries.every((entry) => isOver(entry, now))}
          current={current}
          now={now}
        />
      ))}
    </>
  );
}

const isOver = ({ activity }: Entry, now: number) => endOf(activity) <= now;

interface DayProps {
  day: Day;
  changes: readonly Change[];
  today: boolean;
  over: boolean;
  current: Entry | null;
  now: number;
}

function DaySection({ day: { day, entries }, changes, today, over, current, now }: DayProps) {
  const { strings, language } = useWords();
  const [opened, setOpened] = useState(false);
  const { date, weekday } = dayInWords(day, language);
  const folded = over && !opened;
  const title = (
    <>
      <span class="day-date">{date}</span> <span class="day-weekday">{weekday}</span>{' '}
      {today && <span class="day-today">{strings.today}</span>}
    </>
  );
  return (
    <section class="day" aria-labelledby={`day-${day}`}>
      <h2 class="day-heading" id={`day-${day}`}>
        {over ? (
          <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {title}
            <span class="day-over">{strings.pastDay(entries.length)}</span>
            <Icon name="fold" />
          </button>
        ) : (
          title
        )}
      </h2>
      <ol class={folded ? 'stops folded' : 'stops'}>
        {entries.map((entry) => (
          <li key={entry.activity.id}>
            {entry.leg && <Leg leg={entry.leg} />}
            <Stop
              activity={entry.activity}
              change={changes.find(({ activityId }) => activityId === entry.activity.id)}
              current={entry === current}
              over={isOver(entry, now)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
