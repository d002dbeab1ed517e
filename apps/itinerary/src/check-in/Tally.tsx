import type { AttendanceTally } from '@yutai/domain';
import { useCheckInStrings } from './words';

/** The number that is looked for before the bus leaves. */
export function Tally({ tally }: { tally: AttendanceTally }) {
  const say = useCheckInStrings();
  const { present, expected, missing, late, claimed, unexpected } = tally;
  return (
    <p class={missing === 0 ? 'tally-panel tally-panel-full' : 'tally-panel'}>
      <b class="tally-number">{say.count(present, expected)}</b>{' '}
      <b>{missing === 0 ? say.nobodyMissing : say.missing(missing)}</b>{' '}
      {late > 0 && <span>{say.late(late)}</span>} {claimed > 0 && <span>{say.claimed(claimed)}</span>}{' '}
      {unexpected > 0 && <span>{say.unexpected(unexpected)}</span>}
    </p>
  );
}
