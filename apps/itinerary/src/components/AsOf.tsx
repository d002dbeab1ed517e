import { momentInWords } from '../dates';
import { useWords } from '../words';

/** When something was loaded. @param at milliseconds since 1970 */
export function AsOf({ at }: { at: number }) {
  const { strings, language, timeZone } = useWords();
  return <p class="as-of">{strings.asOf(momentInWords(at, timeZone, language))}</p>;
}
