import { clockOf } from '@yutai/domain';
import { useState } from 'preact/hooks';
import { dialled } from '../contacts/call';
import { useWords } from '../words';
import { isMissing, namesOf, type Attendee } from './lists';
import type { Say } from './Attendance';
import { useCheckInStrings } from './words';

interface Props {
  attendee: Attendee;
  tell: Say;
}

const OTHERWISE = ['late', 'excused', 'absent'] as const;

/** The id of somebody's row on the page. */
export const rowOf = (delegateId: string) => `person-${delegateId}`;

/** Somebody of the list: a tap says that they are here, another takes it back. */
export function Person({ attendee, tell }: Props) {
  const say = useCheckInStrings();
  const { strings, language } = useWords();
  const [open, setOpen] = useState(false);
  const { delegate, state } = attendee;
  const { first, second } = namesOf(delegate, language);
  const isHere = state === 'present';
  return (
    <li class={`person person-${state}`}>
      <button
        type="button"
        id={rowOf(delegate.id)}
        class="person-main"
        aria-pressed={isHere}
        onClick={() => tell(attendee, isHere ? 'cleared' : 'present', 'tap')}
      >
        <span class="tick" aria-hidden="true" />
        <span class="person-words">
          <b>{first}</b>{' '}
          {second && (
            <span class="person-second" lang={second.language}>
              {second.words}
            </span>
          )}
          <span class="aside">
            {strings.role[delegate.role]} <Standing attendee={attendee} />
          </span>
        </span>
      </button>
      {delegate.phone && !isHere && isMissing(attendee) && <Reach name={first} phone={delegate.phone} />}
      <button
        type="button"
        class="reach more"
        aria-expanded={open}
        aria-label={say.more(first)}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <p class="otherwise">
          {OTHERWISE.filter((status) => status !== state).map((status) => (
            <button
              key={status}
              type="button"
              onClick={() => {
                setOpen(false);
                tell(attendee, status, 'tap');
              }}
            >
              {say.markAs[status]}
            </button>
          ))}
          {attendee.standing && attendee.standing.way !== 'self' && (
            <button
              type="button"
              onClick={() => {
                setOpen(false);
                tell(attendee, 'cleared', 'tap');
              }}
            >
              {say.markAs.cleared}
            </button>
          )}
        </p>
      )}
    </li>
  );
}

/** What is said of them, and by whom and when. */
function Standing({ attendee: { standing, state, expected } }: { attendee: Attendee }) {
  const say = useCheckInStrings();
  const { timeZone } = useWords();
  if (!standing) return expected ? null : <span class="standing">{say.notExpected}</span>;
  const said = standing.minutesLate === null ? say.state[state] : say.lateBy(standing.minutesLate);
  return (
    <span class="standing">
      {said} {clockOf(standing.at, timeZone)} {standing.way === 'self' && state !== 'claimed' && say.own}{' '}
      {!expected && say.notExpected}
    </span>
  );
}

const CALL =
  'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2Z';
const MESSAGE = 'M4.5 5.5h15v11h-8l-4 3.5v-3.5h-3v-11Z';

/** A call or a message in one tap. */
function Reach({ name, phone }: { name: string; phone: string }) {
  const say = useCheckInStrings();
  const number = dialled(phone);
  return (
    <>
      {[
        { scheme: 'tel', label: say.call(name), path: CALL },
        { scheme: 'sms', label: say.message(name), path: MESSAGE },
      ].map(({ scheme, label, path }) => (
        <a key={scheme} class="reach" href={`${scheme}:${number}`} aria-label={label}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={path} />
          </svg>
        </a>
      ))}
    </>
  );
}
