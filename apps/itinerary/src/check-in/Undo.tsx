import type { MarkStatus } from '@yutai/domain';
import { useEffect } from 'preact/hooks';
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
  useEffect(() => {
    if (!before) return;
    const timer = setTimeout(done, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [before, done]);
  if (!before || !now) return null;
  const { first } = namesOf(now.delegate, language);
  const { standing } = before;
  return (
    <div class="undo" role="status">
      <span>{say.marked(first, say.state[now.state])}</span>
      <button
        type="button"
        onClick={() => {
          undo(now, standing && standing.way !== 'self' ? standing.status : 'cleared');
          done();
        }}
      >
        {say.undo}
      </button>
    </div>
  );
}
