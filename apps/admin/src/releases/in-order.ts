import type { ActivityChange, Change } from '@yutai/planning';
import type { Sides } from './use-names';

const ORDER: readonly Change[] = ['cancelled', 'moved', 'new', 'changed'];

/** When it is, or was if it is gone; what has no time comes last. */
function startOf({ change }: ActivityChange, { was, becomes }: Sides): number {
  const { startsAt } = (change === 'cancelled' ? (was ?? becomes) : (becomes ?? was)) ?? {};
  return startsAt ? Date.parse(startsAt) : Infinity;
}

/** What was taken away or moved stands first, as that is what somebody misses; of each kind, in the order of time. */
export function inOrder<C extends ActivityChange>(changes: readonly C[], sidesOf: (change: C) => Sides): C[] {
  const keyed = changes.map((change) => ({ change, start: startOf(change, sidesOf(change)) }));
  const kind = ({ change }: ActivityChange) => ORDER.indexOf(change);
  return keyed
    .sort((a, b) => kind(a.change) - kind(b.change) || (a.start < b.start ? -1 : Number(a.start > b.start)))
    .map(({ change }) => change);
}
