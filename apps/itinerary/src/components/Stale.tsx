import { momentInWords } from '../dates';
import { type Failure, mayPass } from '../load';
import { useWords } from '../words';

interface Props {
  failure: Failure;
  /** Milliseconds since 1970. */
  asOf: number;
  busy: boolean;
  retry: () => void;
}

/** Says that what is shown could not be brought up to date, and of when it is. */
export function Stale({ failure, asOf, busy, retry }: Props) {
  const { strings, language, timeZone } = useWords();
  return (
    <div class="stale" role="status">
      <p>
        {strings.kept(momentInWords(asOf, timeZone, language))}{' '}
        {!mayPass(failure) && strings.failure[failure].text}
      </p>
      {mayPass(failure) && (
        <button type="button" class="button" aria-busy={busy} disabled={busy} onClick={retry}>
          {strings.retry}
        </button>
      )}
    </div>
  );
}
