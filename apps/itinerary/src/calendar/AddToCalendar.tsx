import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/Icon';
import type { Failure } from '../load';
import { inAppBrowser } from '../save/in-app';
import { useWords } from '../words';
import { endFeed, openFeed, webcalOf } from './feed';

/** Subscribes a calendar to the delegate's own days; where none can be opened, the address is copied. */
export function AddToCalendar() {
  const { strings, language } = useWords();
  const [url, setUrl] = useState<string | null>(null);
  const [state, setState] = useState<Failure | 'busy' | 'ended' | null>(null);
  const open = async () => {
    setState('busy');
    const opened = await openFeed(language);
    setUrl('url' in opened ? opened.url : null);
    setState('failure' in opened ? opened.failure : null);
  };
  const end = async () => {
    setState('busy');
    const failure = await endFeed();
    if (failure === null) setUrl(null);
    setState(failure ?? 'ended');
  };
  const failure = state === 'busy' || state === 'ended' ? null : state;
  return (
    <div class="add-to-calendar">
      <button
        type="button"
        class="button calendar"
        aria-expanded={url !== null}
        aria-busy={state === 'busy'}
        disabled={state === 'busy'}
        onClick={url === null ? open : () => setUrl(null)}
      >
        <Icon name="calendar" />
        {strings.calendar}
      </button>
      {failure && (
        <p class="note note-zone" role="alert">
          {strings.failure[failure].title}
        </p>
      )}
      <p class="note" role="status">
        {state === 'ended' && strings.feed.ended}
      </p>
      {url !== null && <Feed key={url} url={url} end={end} />}
    </div>
  );
}

function Feed({ url, end }: { url: string; end: () => void }) {
  const { strings } = useWords();
  const [copied, setCopied] = useState(false);
  const [ending, setEnding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    // An old browser, and one over plain HTTP, has only the second way; where that fails too, the address stays selected.
    const isCopied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    );
    setCopied(isCopied || document.execCommand('copy'));
  };
  const within = inAppBrowser() !== null;
  return (
    <div class="feed">
      <p class="note">{strings.feed.text}</p>
      <p class="feed-ways">
        {!within && (
          <a class="button" href={webcalOf(url)}>
            {strings.feed.subscribe}
          </a>
        )}
        <button type="button" class="button" onClick={copy}>
          {copied ? strings.feed.copied : strings.feed.copy}
        </button>
      </p>
      <input
        ref={field}
        class="feed-address"
        aria-label={strings.feed.address}
        readOnly
        value={url}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p class="note">{within ? strings.feed.inApp : strings.feed.byHand}</p>
      <p class="feed-ways">
        {!within && (
          <a class="feed-other" href="/api/itinerary/calendar.ics">
            {strings.feed.once}
          </a>
        )}
        {!ending && (
          <button type="button" class="feed-other" onClick={() => setEnding(true)}>
            {strings.feed.end}
          </button>
        )}
      </p>
      {ending && <EndFeed end={end} keep={() => setEnding(false)} />}
    </div>
  );
}

/** It ends on every device, and nothing brings it back. */
function EndFeed({ end, keep }: { end: () => void; keep: () => void }) {
  const { feed } = useWords().strings;
  const asked = useRef<HTMLParagraphElement>(null);
  useEffect(() => asked.current?.focus(), []);
  return (
    <>
      <p class="note" tabIndex={-1} ref={asked}>
        {feed.endAsk}
      </p>
      <p class="feed-ways">
        <button type="button" class="button" onClick={end}>
          {feed.end}
        </button>
        <button type="button" class="button" onClick={keep}>
          {feed.keep}
        </button>
      </p>
    </>
  );
}
