import type { MarkStatus } from '@yutai/domain';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words';
import { namesOf, type Attendee } from './lists';
import { useCheckInStrings } from './words';

interface Props {
  /** Somebody as they stood before they were marked. */
  before: Attendee | null;
  now: Attendee | null;
  undo: (now: Attendee, status: MarkStatus) => void;
  done: () => void;
}

const SHOWN_MS = 8_000;

/** What was just said, and a way to take it back: a row that was tapped by mistake has gone elsewhere. */
export function Undo({ before, now, undo, done }: Props) {
  const say = useCheckInStrings();
  const { language } = useWords();
  const said = before && now && say.marked(namesOf(now.delegate, language).first, say.state[now.state]);
  const takeBack = () => {
    if (!before || !now) return;
    const { standing } = before;
    undo(now, standing && standing.way !== 'self' ? standing.status : 'cleared');
    done();
  };
  return (
    <>
      <p class="unseen" role="status">
        {said}
      </p>
      {said && <Bar key={before.delegate.id} said={said} takeBack={takeBack} done={done} />}
    </>
  );
}

/** Goes by itself, but not from under a pointer or the focus of a keyboard. */
function Bar({ said, takeBack, done }: { said: string; takeBack: () => void; done: () => void }) {
  const say = useCheckInStrings();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(done, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, held, done]);
  return (
    <div
      class="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span aria-hidden="true">{said}</span>
      <button type="button" onClick={takeBack}>
        {say.undo}
      </button>
    </div>
  );
}
