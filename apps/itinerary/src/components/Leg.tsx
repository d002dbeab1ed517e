import { clockOf } from '@yutai/domain';
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
        {leg.leaveBy !== null && (
          <span class="leg-leave">{strings.leaveBy(clockOf(leg.leaveBy, timeZone))}</span>
        )}
      </span>
    </p>
  );
}
