import { type OwnMarkStatus, pickText, THERE_BEFORE_MS } from '@yutai/domain';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Activity } from '../itinerary';
import { keptNow, noteMark, ownMarks } from '../kept';
import { newId } from '../new-id';
import { endOf, startOf } from '../schedule';
import { useWords } from '../words';
import { OWN_MARK_STRINGS, type OwnMarkStrings } from './own-mark-strings';
import { tellMarks, whenTold } from './tell-marks';

interface Props {
  activity: Activity;
  /** Milliseconds since 1970. */
  now: number;
}

/** From the evening before it is asked whether they come, in milliseconds. */
const BEFORE = 16 * 3_600_000;
const MINUTES = [5, 10, 20, 30, 45, 60];

const lastOf = (activityId: string) =>
  ownMarks()
    .filter((mark) => mark.activityId === activityId)
    .pop() ?? null;

const markAt = (activityId: string) => ({
  last: lastOf(activityId),
  seen: keptNow().presentAt.includes(activityId),
});

/** What the delegate said last, kept until it has arrived, and whether somebody has seen them since. */
function useOwnMark(activityId: string) {
  const [here, setHere] = useState(() => markAt(activityId));
  useEffect(() => whenTold(() => setHere(markAt(activityId))), [activityId]);
  useEffect(() => {
    // It may be minutes before the page loads anything anew.
    const tell = () => void tellMarks();
    window.addEventListener('online', tell);
    return () => window.removeEventListener('online', tell);
  }, []);
  const say = (status: OwnMarkStatus, minutesLate: number | null = null) => {
    const at = new Date().toISOString();
    noteMark({ id: newId(), activityId, status, minutesLate, at, told: false });
    setHere(markAt(activityId));
    void tellMarks();
  };
  return { ...here, say };
}

/** What stands of it, in words; null where the delegate is yet to say something. */
function standing(
  { last, seen }: Pick<ReturnType<typeof useOwnMark>, 'last' | 'seen'>,
  strings: OwnMarkStrings,
) {
  if (seen) return strings.seen;
  if (last === null || last.status === 'cleared' || last.refused) return null;
  return last.minutesLate ? strings.saidLate(last.minutesLate) : strings.said[last.status];
}

/** That they are there, come late or cannot come: what a delegate tells of themselves in a tap, also without a network. */
export function OwnMark({ activity, now }: Props) {
  const { language } = useWords();
  const strings = OWN_MARK_STRINGS[language];
  const { last, seen, say } = useOwnMark(activity.id);
  const own = useRef<HTMLDivElement>(null);
  const [tapped, setTapped] = useState(0);
  useEffect(() => {
    // What was tapped has gone, and with it the focus.
    if (tapped > 0) own.current?.querySelector('button')?.focus();
  }, [tapped]);
  if (now < startOf(activity) - BEFORE || now >= endOf(activity)) return null;
  const sayAndStay: typeof say = (...what) => {
    say(...what);
    setTapped(tapped + 1);
  };
  const words = standing({ last, seen }, strings);
  return (
    <div
      ref={own}
      class="own-mark"
      role="group"
      aria-label={strings.group(pickText(activity.title, language))}
    >
      <p class="own-mark-said" role="status">
        {words !== null && (
          <>
            <b>{words}</b> {!seen && !last?.told && strings.waits}
          </>
        )}
        {words === null && last?.refused && strings.refused}
      </p>
      {words === null && (
        <Choices isNear={now >= startOf(activity) - THERE_BEFORE_MS} strings={strings} say={sayAndStay} />
      )}
      {words !== null && !seen && (
        <button type="button" onClick={() => sayAndStay('cleared')}>
          {strings.undo}
        </button>
      )}
    </div>
  );
}

interface ChoicesProps extends Pick<ReturnType<typeof useOwnMark>, 'say'> {
  /** Soon enough that they may be there. */
  isNear: boolean;
  strings: OwnMarkStrings;
}

/** By how much somebody is late is asked below, so that nothing moves under the finger. */
function Choices({ isNear, strings, say }: ChoicesProps) {
  const [asking, setAsking] = useState(false);
  const minutes = useId();
  return (
    <>
      {isNear && (
        <button type="button" onClick={() => say('present')}>
          {strings.say.present}
        </button>
      )}
      <button type="button" aria-expanded={asking} aria-controls={minutes} onClick={() => setAsking(!asking)}>
        {strings.say.late}
      </button>
      <button type="button" onClick={() => say('excused')}>
        {strings.say.excused}
      </button>
      <div id={minutes} class="own-mark-minutes" role="group" aria-label={strings.howLate} hidden={!asking}>
        <p aria-hidden="true">{strings.howLate}</p>
        {MINUTES.map((count) => (
          <button key={count} type="button" onClick={() => say('late', count)}>
            {strings.minutes(count)}
          </button>
        ))}
      </div>
    </>
  );
}
