import { isSigned } from '@yutai/domain';
import type { Money } from '@yutai/domain';
import type { CeremonyItem } from '../api/records';
import { asMoney } from '../fields/money';

/** What of a project's amounts counts: what is contracted, or what is intended when nothing is. */
export const countingAmounts = ({
  contracted,
  intended,
}: Pick<CeremonyItem, 'contracted' | 'intended'>): Money[] =>
  (contracted.length > 0 ? contracted : intended).map(asMoney);

/** What a tick contracts when nothing else is said; null where there is nothing, or more than one line. */
export function offeredAmount(item: CeremonyItem): Money | null {
  const [only, ...more] = countingAmounts(item);
  return only && more.length === 0 ? only : null;
}

/** Signed before, elsewhere or in another way, so that it cannot be signed here. */
export const isSignedElsewhere = ({ stage, signedHere }: CeremonyItem): boolean =>
  isSigned(stage) && !signedHere;
