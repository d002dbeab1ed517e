import { momentInWords } from '../dates';
import { useWords } from '../words';
import type { View } from './use-check-in';
import { useCheckInStrings } from './words';

/** How far what is shown is known to others, and what others know is shown. */
export function Connection({ kept, heard, unsent, failure, refused, keeping }: View) {
  const say = useCheckInStrings();
  const { language, timeZone } = useWords();
  if (!kept) return null;
  return (
    <>
      <p class="connection">
        <span>{say.asOf(momentInWords(heard.asOf + heard.ahead, timeZone, language))}</span>{' '}
        <span role="status" class="connection-off">
          {failure && (failure === 'network' ? say.offline : say.notTaken)}
        </span>{' '}
        {unsent.length > 0 && <b>{say.waiting(unsent.length)}</b>}
      </p>
      {!keeping && (
        <p class="connection" role="alert">
          {say.notKept}
        </p>
      )}
      {refused > 0 && (
        <p class="connection" role="alert">
          {say.refused(refused)}
        </p>
      )}
    </>
  );
}
