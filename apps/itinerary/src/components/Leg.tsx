import { departureInWords } from '../departure';
import type { Leg as LegType } from '../schedule';
import { useWords } from '../words';
import { Icon } from './Icon';
import { Travel } from './Travel';

/** The way between two stops. */
export function Leg({ leg }: { leg: LegType }) {
  const { strings, timeZone } = useWords();
  return (
    <p class={leg.samePlace ? 'leg leg-same' : 'leg'}>
      {!leg.samePlace && <Icon name="ride" />}
      <span class="leg-words">
        <Travel leg={leg} />
        {leg.departure && (
          <span class={leg.departure.minutesLate ? 'leg-leave leg-late' : 'leg-leave'}>
            {departureInWords(leg.departure, strings, timeZone)}
          </span>
        )}
      </span>
    </p>
  );
}
