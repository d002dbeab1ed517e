import { clockOf } from '@yutai/domain';
import { useState } from 'preact/hooks';
import { useWords, type Words } from '../words';
import { badgeIn, namesOf, type Attendee, type Lists } from './lists';
import { CodeForm } from './CodeForm';
import { feel } from './feel';
import type { Say } from './Attendance';
import type { CheckInStrings } from './strings/strings';
import { useCamera } from './use-camera';
import { useCheckInStrings } from './words';

export interface ScannerProps {
  lists: Lists;
  everybody: readonly Attendee[];
  tell: Say;
}

/** What came of a scan: good, good to know, or bad. */
interface Outcome {
  kind: 'good' | 'warning' | 'bad';
  title: string;
  text: string;
}

/** Scans one badge after the other, and says of each what came of it. */
export default function Scanner({ lists, everybody, tell }: ScannerProps) {
  const say = useCheckInStrings();
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = (text: string) => {
    const came = outcomeOf(text, { lists, everybody, tell }, say, words);
    feel(came.kind);
    setOutcome(came);
  };
  const { video, state } = useCamera(take);
  return (
    <section class="scanner" aria-label={say.scan}>
      <div class={`finder finder-${outcome?.kind ?? state}`} hidden={state === 'refused' || state === 'none'}>
        <video ref={video} playsInline muted aria-hidden="true" />
      </div>
      <p class="aside">
        {state === 'on' ? say.aim : say.camera[window.isSecureContext ? state : 'insecure']}
      </p>
      <div role="status">
        {outcome && (
          <p class={`outcome outcome-${outcome.kind}`}>
            <b>{outcome.title}</b> {outcome.text}
          </p>
        )}
      </div>
      <CodeForm enter={take} />
    </section>
  );
}

function outcomeOf(
  text: string,
  { lists, everybody, tell }: ScannerProps,
  say: CheckInStrings,
  { language, timeZone }: Words,
): Outcome {
  const badge = badgeIn(lists, text);
  if (!('delegate' in badge)) return { kind: 'bad', title: say.badge[badge.kind], text: '' };
  const { first, second } = namesOf(badge.delegate, language);
  const title = second ? `${first} ${second.words}` : first;
  if (badge.kind === 'replaced') return { kind: 'bad', title, text: say.badge.replaced };
  const attendee = everybody.find(({ delegate }) => delegate.id === badge.delegate.id);
  if (!attendee) return { kind: 'bad', title, text: say.badge.unknown };
  const { standing, state, expected } = attendee;
  if (standing && state === 'present') {
    return { kind: 'warning', title, text: say.already(clockOf(standing.at, timeZone)) };
  }
  tell(attendee, 'present', 'scan');
  return expected
    ? { kind: 'good', title, text: say.state.present }
    : { kind: 'warning', title, text: `${say.state.present} (${say.notExpected})` };
}
