import type { QueryClient } from '@tanstack/react-query';
import { stageOf } from '@yutai/domain';
import type { Ceremony, CeremonyItem } from '../../api/records';
import type { Saying, Tick } from './outbox';

/** Under which the ceremony of a desk is kept. */
export const deskKey = (ceremonyId: string) => ['ceremonies', 'desk', ceremonyId];

/** How a project would be read once this was recorded. Null leaves several contracted lines as they are. */
export function recorded(item: CeremonyItem, { signed, amount }: Saying): CeremonyItem {
  const { contracted, signedHere } = item;
  // Of the day of the line that it corrects; of a first one the API says it.
  const kept = amount ? [{ ...amount, effectiveOn: contracted[0]?.effectiveOn ?? '' }] : [];
  return {
    ...item,
    signedHere: signed,
    stage: signed === signedHere ? item.stage : signed ? 'signed' : stageOf({ ...item, signedOn: null }),
    contracted: contracted.length > 1 && !amount ? contracted : kept,
  };
}

/** What was sent is as good as read: the desk shows it until it reads again. */
export const recordSent = (client: QueryClient, ceremonyId: string, tick: Tick): void =>
  void client.setQueryData<Ceremony>(
    deskKey(ceremonyId),
    (before) =>
      before && {
        ...before,
        items: before.items?.map((item) =>
          item.agreementId === tick.agreementId ? recorded(item, tick) : item,
        ),
      },
  );
