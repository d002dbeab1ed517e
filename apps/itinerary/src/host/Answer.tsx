import { useEffect, useRef, useState } from 'preact/hooks';
import { momentInWords } from '../dates';
import { useWords } from '../words';
import { AnswerForm } from './AnswerForm';
import { CHOICES, type Choice, type HostVisit, type Reply } from './host-visit';
import type { Outcome } from './use-host-visit';
import { Span } from './VisitFacts';
import { useHostStrings } from './words';

interface Props {
  visit: HostVisit;
  send: (reply: Reply) => Promise<Outcome>;
}

const choiceOf = ({ answer }: HostVisit) => CHOICES.find((choice): choice is Choice => choice === answer);

/** What the host has to say: asked for, or as it was sent, or that it is settled. */
export function Answer({ visit, send }: Props) {
  const [changing, setChanging] = useState(false);
  const [justSent, setJustSent] = useState(false);
  const answered = choiceOf(visit) !== undefined;
  const sendIt = async (reply: Reply) => {
    const outcome = await send(reply);
    if (outcome === null) {
      setChanging(false);
      setJustSent(true);
    }
    return outcome;
  };
  if (!visit.mayAnswer) return <Settled visit={visit} />;
  if (!answered || changing) {
    const back = answered ? () => setChanging(false) : undefined;
    return <AnswerForm visit={visit} send={sendIt} back={back} />;
  }
  const change = () => {
    setJustSent(false);
    setChanging(true);
  };
  return <Given visit={visit} justSent={justSent} change={change} />;
}

/** There is nothing left to answer, and why. */
function Settled({ visit }: { visit: HostVisit }) {
  const say = useHostStrings();
  const { status } = visit;
  if (status === 'request' || status === 'planned') return null;
  const { title, text } = say.settled[status];
  return (
    <>
      <section class={`settled settled-${status}`} role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </section>
      {choiceOf(visit) && status === 'confirmed' && <Given visit={visit} />}
    </>
  );
}

/** What was sent, for the host to see that it arrived; read out when it just has. */
function Given({ visit, justSent, change }: { visit: HostVisit; justSent?: boolean; change?: () => void }) {
  const say = useHostStrings();
  const { language, timeZone } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (justSent) heading.current?.focus();
  }, [justSent]);
  const choice = choiceOf(visit);
  if (!choice) return null;
  return (
    <section class="given">
      <h2 ref={heading} tabIndex={-1}>
        {say.answered}
      </h2>
      <p class={`said said-${choice}`}>{say.answer[choice]}</p>
      <dl class="facts">
        {visit.counterStartsAt && visit.counterEndsAt && (
          <div class="fact">
            <dt>{say.proposed}</dt>
            <dd>
              <Span startsAt={visit.counterStartsAt} endsAt={visit.counterEndsAt} />
            </dd>
          </div>
        )}
        {visit.message && (
          <div class="fact">
            <dt>{say.said}</dt>
            <dd class="message">{visit.message}</dd>
          </div>
        )}
      </dl>
      {visit.answeredAt && (
        <p class="arrived" role="status">
          {say.sentAt(momentInWords(visit.answeredAt, timeZone, language))}
        </p>
      )}
      {change && (
        <>
          <p class="aside">{say.mayChange}</p>
          <button type="button" class="button" onClick={change}>
            {say.change}
          </button>
        </>
      )}
    </section>
  );
}
