import type { OwnMarkStatus } from '@yutai/domain';
import { useEffect, useState } from 'preact/hooks';
import type { Activity } from '../itinerary';
import { noteMark, ownMarks } from '../kept';
import { newId } from '../new-id';
import { endOf, startOf } from '../schedule';
import { useWords } from '../words';
import { OWN_MARK_STRINGS } from './own-mark-strings';
import { tellMarks, whenTold } from './tell-marks';

interface Props {
  activity: Activity;
  /** Milliseconds since 1970. */
  now: number;
}

/** How long before it begins anybody may say that they are there, in milliseconds. */
const BEFORE = 2 * 3_600_000;
const MINUTES = [5, 10, 20];

const lastOf = (activityId: string) =>
  ownMarks()
    .filter((mark) => mark.activityId === activityId)
    .pop() ?? null;

/** What the delegate said last, kept until it has arrived. */
function useOwnMark(activityId: string) {
  const [last, setLast] = useState(() => lastOf(activityId));
  useEffect(() => whenTold(() => setLast(lastOf(activityId))), [activityId]);
  useEffect(() => {
    // It may be minutes before the page loads anything anew.
    const tell = () => void tellMarks();
    window.addEventListener('online', tell);
    return () => window.removeEventListener('online', tell);
  }, []);
  const say = (status: OwnMarkStatus, minutesLate: number | null = null) => {
    const at = new Date().toISOString();
    noteMark({ id: newId(), activityId, status, minutesLate, at, told: false });
    setLast(lastOf(activityId));
    void tellMarks();
  };
  return { last, say };
}

/** That they are there, come late or cannot come: what a delegate tells of themselves in a tap, also without a network. */
export function OwnMark({ activity, now }: Props) {
  const strings = OWN_MARK_STRINGS[useWords().language];
  const { last, say } = useOwnMark(activity.id);
  const [asking, setAsking] = useState(false);
  if (now < startOf(activity) - BEFORE || now >= endOf(activity)) return null;
  if (last && last.status !== 'cleared' && !last.refused) {
    const said = last.minutesLate ? strings.saidLate(last.minutesLate) : strings.said[last.status];
    return (
      <p class="own-mark own-mark-said" role="status">
        <span>
          <b>{said}</b> {!last.told && strings.waits}
        </span>
        <button type="button" onClick={() => say('cleared')}>
          {strings.undo}
        </button>
      </p>
    );
  }
  const sayLate = (minutes: number) => {
    setAsking(false);
    say('late', minutes);
  };
  return (
    <div class="own-mark" role="group" aria-label={strings.group}>
      <button type="button" onClick={() => say('present')}>
        {strings.say.present}
      </button>
      <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {strings.say.late}
      </button>
      {asking &&
        MINUTES.map((minutes) => (
          <button key={minutes} type="button" class="own-mark-minutes" onClick={() => sayLate(minutes)}>
            {strings.minutes(minutes)}
          </button>
        ))}
      <button type="button" onClick={() => say('excused')}>
        {strings.say.excused}
      </button>
      {last?.refused && (
        <p class="own-mark-refused" role="alert">
          {strings.refused}
        </p>
      )}
    </div>
  );
}
