import { ENQUIRY_TOPICS, type EnquiryTopic } from '@yutai/domain';
import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Draft, LONGEST } from '../beside/beside';
import { useWords } from '../words';

interface Props {
  draft: Draft;
  setDraft: (draft: Draft) => void;
  ask: (draft: Draft) => void;
}

/** What is typed is kept until it is asked, whatever becomes of the page. */
export function QuestionForm({ draft, setDraft, ask }: Props) {
  const { strings } = useWords();
  const { questions } = strings;
  const [tried, setTried] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  const isEmpty = draft.text.trim() === '';
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(isEmpty);
    if (isEmpty) words.current?.focus();
    else ask(draft);
  };
  const fault = tried && isEmpty;
  return (
    <form class="question-form" noValidate onSubmit={submit}>
      {draft.arrivedBefore && (
        <p class="tab-note" role="status">
          {questions.arrivedBefore}
        </p>
      )}
      <label for="topic">{questions.topicLabel}</label>
      <select
        id="topic"
        value={draft.topic}
        onChange={({ currentTarget }) => setDraft({ ...draft, topic: currentTarget.value as EnquiryTopic })}
      >
        {ENQUIRY_TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {questions.topic[topic]}
          </option>
        ))}
      </select>
      <label for="question">{questions.label}</label>
      <textarea
        id="question"
        ref={words}
        rows={4}
        maxLength={LONGEST}
        value={draft.text}
        aria-invalid={fault}
        aria-describedby="question-hint"
        onInput={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
      />
      <p id="question-hint" class={fault ? 'fault' : 'tab-note'} role={fault ? 'alert' : undefined}>
        {fault ? questions.empty : questions.left(LONGEST - draft.text.length)}
      </p>
      <button type="submit" class="button">
        {questions.ask}
      </button>
    </form>
  );
}
