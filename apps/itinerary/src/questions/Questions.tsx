import { useRef } from 'preact/hooks';
import { AsOf } from '../components/AsOf';
import { Text } from '../components/Text';
import type { Draft, Question, Unsent } from '../beside/beside';
import type { BesideHere } from '../beside/use-beside';
import { momentInWords } from '../dates';
import { useWords } from '../words';
import { QuestionForm } from './QuestionForm';

/** What the delegate asks the desk, and what they were told. */
export function Questions({ here }: { here: BesideHere }) {
  const { strings, language } = useWords();
  const { questions, unsent, telling } = here;
  const asked = questions?.body.questions ?? [];
  const heading = useRef<HTMLHeadingElement>(null);
  const ask = (draft: Draft) => {
    here.askDesk(draft, language);
    // Below the form, where it may be out of sight.
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <section class="part" aria-labelledby="ask">
        <h2 class="part-heading" id="ask">
          {strings.questions.title}
        </h2>
        <QuestionForm draft={here.draft} setDraft={here.setDraft} ask={ask} />
      </section>
      <section class="part" aria-labelledby="asked">
        <h2 class="part-heading" id="asked" tabIndex={-1} ref={heading}>
          {strings.questions.asked}
        </h2>
        {asked.length + unsent.length === 0 && <p class="tab-note">{strings.questions.none}</p>}
        <ul class="questions">
          {[...unsent].reverse().map((each) => (
            <li key={each.id}>
              <Waiting
                unsent={each}
                busy={telling}
                change={here.draft.text.trim() ? undefined : () => here.takeBack(each)}
                withdraw={() => here.withdraw(each.id)}
              />
            </li>
          ))}
          {asked.map((question) => (
            <li key={question.id}>
              <Asked question={question} />
            </li>
          ))}
        </ul>
      </section>
      {questions && <AsOf at={questions.asOf} />}
    </>
  );
}

interface WaitingProps {
  unsent: Unsent;
  busy: boolean;
  /** Back into the form; left out while something else is written there. */
  change: (() => void) | undefined;
  withdraw: () => void;
}

/** Not sent yet: it can still be changed. */
function Waiting({ unsent, busy, change, withdraw }: WaitingProps) {
  const { strings } = useWords();
  const { questions } = strings;
  return (
    <article class="question">
      <p class="question-state">
        {questions.topic[unsent.topic]}{' '}
        <span class={unsent.refused ? 'fault' : 'question-open'} role="status">
          {unsent.refused ? questions.refused : busy ? questions.sending : questions.waits}
        </span>
      </p>
      <p class="question-words">{unsent.text}</p>
      {!busy && (
        <p class="question-deeds">
          {change && (
            <button type="button" class="button" onClick={change}>
              {questions.change}
            </button>
          )}
          <button type="button" class="button" onClick={withdraw}>
            {questions.withdraw}
          </button>
        </p>
      )}
    </article>
  );
}

function Asked({ question: { topic, question, status, askedAt, replies } }: { question: Question }) {
  const { strings, language, timeZone } = useWords();
  const { questions } = strings;
  return (
    <article class="question">
      <p class="question-state">
        {questions.topic[topic]} <span class={`question-${status}`}>{questions.status[status]}</span>
      </p>
      <p class="question-words">
        <Text of={question} />
      </p>
      <p class="row-more">{momentInWords(askedAt, timeZone, language)}</p>
      {replies.map(({ text, final, at }) => (
        <div key={at} class="reply">
          <p class="question-words">
            <Text of={text} />
          </p>
          <p class="row-more">
            {final ? questions.final : questions.interim} {momentInWords(at, timeZone, language)}
          </p>
        </div>
      ))}
    </article>
  );
}
