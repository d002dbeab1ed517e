import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CHOICES, draftOf, faultOf, replyOf, type Draft, type HostVisit, type Reply } from './host-visit';
import { ProposedTime } from './ProposedTime';
import type { Outcome } from './use-host-visit';
import { useHostStrings } from './words';

interface Props {
  visit: HostVisit;
  send: (reply: Reply) => Promise<Outcome>;
  /** Back to the answer that is there already. */
  back: (() => void) | undefined;
}

const LONGEST = 2000;

/** What is typed stays whatever comes of sending it, also when the visit is changed meanwhile. */
function useDraft({ visit, send }: Props) {
  const [draft, setDraft] = useState(() => draftOf(visit));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const alive = useRef(true);
  useEffect(() => () => void (alive.current = false), []);
  const fault = faultOf(draft, visit);
  const submit = async () => {
    setTried(true);
    if (fault || busy) return;
    setBusy(true);
    setOutcome(null);
    const came = await send(replyOf(draft, visit));
    if (!alive.current) return;
    setBusy(false);
    setOutcome(came);
  };
  const set = (change: Partial<Draft>) => {
    setOutcome(null);
    setDraft((last) => ({ ...last, ...change }));
  };
  return { draft, set, submit, busy, outcome, fault: tried ? fault : null };
}

function Choices({ draft, set }: { draft: Draft; set: (change: Partial<Draft>) => void }) {
  const say = useHostStrings();
  return (
    <fieldset class="choices">
      <legend>{say.question}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} class={`choice choice-${choice}`}>
          <input
            type="radio"
            name="answer"
            value={choice}
            checked={draft.choice === choice}
            onChange={() => set({ choice })}
          />
          <span>
            <b>{say.choice[choice].title}</b>
            <span class="aside">{say.choice[choice].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What keeps the answer from having arrived, where it is looked for: beside the button. */
function Trouble({ fault, outcome }: Pick<ReturnType<typeof useDraft>, 'fault' | 'outcome'>) {
  const say = useHostStrings();
  const passing = outcome === 'network' || outcome === 'server' || outcome === 'tooMany';
  const text = fault
    ? say.fault[fault]
    : passing
      ? say.unsent(say.reason[outcome])
      : outcome === 'changed'
        ? say.changed
        : null;
  return (
    <div role="alert" id="trouble">
      {text && <p class="trouble">{text}</p>}
    </div>
  );
}

export function AnswerForm(props: Props) {
  const say = useHostStrings();
  const { draft, set, submit, busy, fault, outcome } = useDraft(props);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form class="answer" noValidate onSubmit={onSubmit}>
      <Choices draft={draft} set={set} />
      {draft.choice === 'counter_proposed' && (
        <ProposedTime visit={props.visit} draft={draft} set={set} fault={fault} />
      )}
      <div class="entry">
        <label for="message">{say.message}</label>
        <textarea
          id="message"
          rows={3}
          maxLength={LONGEST}
          value={draft.message}
          aria-describedby="message-hint"
          onInput={({ currentTarget }) => set({ message: currentTarget.value })}
        />
        <p class="aside" id="message-hint">
          {say.messageHint}
        </p>
      </div>
      <Trouble fault={fault} outcome={outcome} />
      <div class="deeds">
        <button type="submit" class="button button-main" aria-busy={busy} aria-disabled={busy}>
          {busy ? say.sending : say.send}
        </button>
        {props.back && (
          <button type="button" class="button button-quiet" disabled={busy} onClick={props.back}>
            {say.keep}
          </button>
        )}
      </div>
    </form>
  );
}
