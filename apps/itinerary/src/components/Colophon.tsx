import { momentInWords } from '../dates';
import type { Copy } from '../kept';
import { useWords } from '../words';

/** Which release this is, and when it was loaded. */
export function Colophon({ itinerary: { release }, asOf }: Copy) {
  const { strings, language, timeZone } = useWords();
  return (
    <footer class="colophon">
      {release && (
        <p>{strings.release(release.number, momentInWords(release.publishedAt, timeZone, language))}</p>
      )}
      {release?.readAt && <p>{strings.readAt(momentInWords(release.readAt, timeZone, language))}</p>}
      <p>{strings.asOf(momentInWords(asOf, timeZone, language))}</p>
    </footer>
  );
}
