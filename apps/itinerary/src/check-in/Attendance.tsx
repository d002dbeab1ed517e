import { clockOf, type Mark, type MarkStatus, type MarkWay } from '@yutai/domain';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Text } from '../components/Text';
import { momentInWords } from '../dates';
import { useWords } from '../words';
import { isFound, attendanceOf, type Activity, type Attendee, type Lists } from './lists';
import { Tally } from './Tally';
import { Parts } from './Parts';
import { Person, rowOf } from './Person';
import { ScanButton } from './ScanButton';
import { Undo } from './Undo';
import { useCheckInStrings } from './words';

interface Props {
  lists: Lists;
  marks: readonly Mark[];
  activity: Activity;
  mark: (attendee: Attendee, activity: Activity, status: MarkStatus, way: MarkWay) => void;
}

/** What a row or the scanner says of somebody. */
export type Say = (attendee: Attendee, status: MarkStatus, way: MarkWay) => void;

/** Who should be at an activity: how many are, who is missing, and how to reach them. */
export function Attendance({ lists, marks, activity, mark }: Props) {
  const say = useCheckInStrings();
  const { timeZone } = useWords();
  const [typed, setTyped] = useState('');
  const [last, setLast] = useState<Attendee | null>(null);
  const { tally, attendees, others } = attendanceOf(lists, marks, activity);
  const forget = useCallback(() => setLast(null), []);
  const tell: Say = (attendee, status, way) => {
    mark(attendee, activity, status, way);
    setLast(attendee);
  };
  useEffect(() => {
    // A row that was tapped has gone to another part of the list, and the focus with it.
    if (last && document.activeElement === document.body) {
      document.getElementById(rowOf(last.delegate.id))?.focus({ preventScroll: true });
    }
  }, [last]);
  const everybody = [...attendees, ...others];
  const found = everybody.filter((each) => isFound(each, lists.delegations, typed));
  return (
    <>
      <a class="back" href="#">
        ‹ {say.back}
      </a>
      <h2 class="activity-title">
        <time dateTime={activity.startsAt}>{clockOf(activity.startsAt, timeZone)}</time>{' '}
        <Text of={activity.title} />
      </h2>
      <Told release={lists.release} activity={activity} />
      <Tally tally={tally} />
      <ScanButton lists={lists} everybody={everybody} tell={tell} />
      <input
        class="search"
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed.trim() === '' ? (
        <Parts attendees={attendees} delegations={lists.delegations} tell={tell} />
      ) : (
        <ul>
          {found.map((attendee) => (
            <Person key={attendee.delegate.id} attendee={attendee} tell={tell} />
          ))}
          {found.length === 0 && <li class="aside">{say.nobodyFound}</li>}
        </ul>
      )}
      <Undo
        before={last}
        now={everybody.find(({ delegate }) => delegate.id === last?.delegate.id) ?? null}
        undo={(now, status) => mark(now, activity, status, 'tap')}
        done={forget}
      />
    </>
  );
}

/** What delegates were told, where the lists are ahead of that: whoever stands at the door explains it. */
function Told({ release, activity }: { release: number | null; activity: Activity }) {
  const say = useCheckInStrings();
  const { language, timeZone } = useWords();
  const { startsAt, releasedStartsAt } = activity;
  if (release === null) return null;
  if (releasedStartsAt === null) return <p class="told">{say.untold(release)}</p>;
  const told = Date.parse(releasedStartsAt);
  if (told === Date.parse(startsAt)) return null;
  return <p class="told">{say.told(release, momentInWords(told, timeZone, language))}</p>;
}
