import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import { useCallback, useEffect } from 'react';
import type { YutaiDataProvider } from '../../api/data-provider';
import type { Ceremony, CeremonyItem } from '../../api/records';
import { asRated, countingLines, isNotForHere } from '../amount-of';
import { saidLast, type Outbox, type Saying } from './outbox';
import { useOutbox } from './use-outbox';

const keyOf = (ceremonyId: string) => ['ceremonies', 'desk', ceremonyId];

/** How a project would be read once this was recorded. Null leaves several contracted lines as they are. */
function recorded(item: CeremonyItem, { signed, amount }: Saying): CeremonyItem {
  const { contracted, signedHere } = item;
  // Of the day of the line that it corrects, as far as is known here.
  const kept = amount ? [{ ...amount, effectiveOn: countingLines(item)[0]?.effectiveOn ?? '' }] : [];
  return {
    ...item,
    signedHere: signed,
    stage: signed === signedHere ? item.stage : signed ? 'signed' : 'negotiating',
    contracted: contracted.length > 1 && !amount ? contracted : kept,
  };
}

/** How a project stands, as it would be said. */
export const sayingOf = ({ signedHere, contracted }: CeremonyItem): Saying => ({
  signed: signedHere,
  amount: contracted.length === 1 ? asRated(contracted[0]!) : null,
});

const shown = (items: readonly CeremonyItem[], outbox: Outbox): CeremonyItem[] =>
  items.map((item) => {
    const tick = saidLast(outbox, item.agreementId);
    return tick ? recorded(item, tick) : item;
  });

/** A ceremony as the desk sees it: as it was read, with what is still on its way to the API. */
export function useDesk(ceremonyId: string, userId: string) {
  const client = useQueryClient();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const { data: ceremony, error } = useQuery({
    queryKey: keyOf(ceremonyId),
    staleTime: 0,
    queryFn: async ({ signal }): Promise<Ceremony> =>
      (await dataProvider.getOne('ceremonies', { id: ceremonyId, signal })).data,
  });
  const onSent = useCallback(
    (tick: Saying & { agreementId: string }) =>
      client.setQueryData<Ceremony>(
        keyOf(ceremonyId),
        (before) =>
          before && {
            ...before,
            items: before.items?.map((item) =>
              item.agreementId === tick.agreementId ? recorded(item, tick) : item,
            ),
          },
      ),
    [client, ceremonyId],
  );
  const { outbox, ...said } = useOutbox(ceremonyId, userId, onSent);
  // What was refused may not stand as it is shown.
  useEffect(() => {
    if (Object.keys(outbox.refused).length > 0)
      void client.invalidateQueries({ queryKey: keyOf(ceremonyId) });
  }, [client, ceremonyId, outbox.refused]);
  const items = shown(ceremony?.items ?? [], outbox);
  const done = items.filter(({ signedHere }) => signedHere).length;
  const planned = items.filter((item) => !isNotForHere(item)).length;
  return { ceremony, error, items, done, planned, outbox, ...said };
}
