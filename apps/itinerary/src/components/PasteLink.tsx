import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tokenIn } from '../link-token';
import { useWords } from '../words';

/** Whether the page was opened from the home screen; there an iPhone has none of what its browser has, no cookie either. */
export const isOnHomeScreen = (): boolean =>
  (navigator as Navigator & { standalone?: boolean }).standalone === true ||
  matchMedia('(display-mode: standalone)').matches;

/** A link that is tapped opens the browser, never the home screen's page: here it is pasted. */
export function PasteLink() {
  const { paste } = useWords().strings;
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = tokenIn(field.current?.value ?? '');
    setWrong(token === null);
    // As if the link had been tapped.
    if (token !== null) location.hash = token;
    else field.current?.focus();
  };
  return (
    <section class="notice">
      <h2>{paste.title}</h2>
      <p id="paste-text">{paste.text}</p>
      <form class="paste" noValidate onSubmit={submit}>
        <input
          ref={field}
          class="feed-address"
          aria-label={paste.label}
          aria-describedby="paste-text"
          aria-invalid={wrong}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        {wrong && <p role="alert">{paste.wrong}</p>}
        <button type="submit" class="button">
          {paste.open}
        </button>
      </form>
    </section>
  );
}
