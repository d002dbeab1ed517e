import type { Notice } from '../strings/strings';
import { useWords } from '../words';

interface Props extends Notice {
  /** Something went wrong: read it out at once. */
  alert?: boolean;
  busy?: boolean;
  /** Left out where trying again cannot help. */
  retry?: (() => void) | undefined;
}

/** The whole screen is this notice: there is no itinerary to show. */
export function NoticeBoard({ title, text, alert, busy, retry }: Props) {
  const { strings } = useWords();
  return (
    <section class="notice" role={alert ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      {retry && (
        <button type="button" class="button" aria-busy={busy} disabled={busy} onClick={retry}>
          {strings.retry}
        </button>
      )}
    </section>
  );
}
