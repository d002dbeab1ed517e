import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import { useEffect } from 'react';
import type { YutaiDataProvider } from '../../api/data-provider';
import type { Ceremony, CeremonyItem } from '../../api/records';
import { asRated, isNotForHere } from '../amount-of';
import { deskKey, recorded } from './desk-record';
import { saidLast, type Outbox, type Saying } from './outbox';
import { useSending } from './Sending';
import { useOutbox } from './use-outbox';

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
    queryKey: deskKey(ceremonyId),
    staleTime: 0,
    queryFn: async ({ signal }): Promise<Ceremony> =>
      (await dataProvider.getOne('ceremonies', { id: ceremonyId, signal })).data,
  });
  const { cutOff } = useSending();
  const { outbox, ...said } = useOutbox(ceremonyId, userId);
  // What was refused may not stand as it is shown.
  useEffect(() => {
    if (Object.keys(outbox.refused).length > 0)
      void client.invalidateQueries({ queryKey: deskKey(ceremonyId) });
  }, [client, ceremonyId, outbox.refused]);
  const items = shown(ceremony?.items ?? [], outbox);
  const outside = ceremony?.signedOutside ?? [];
  const done = items.filter(({ signedHere }) => signedHere).length + outside.length;
  const planned = items.filter((item) => !isNotForHere(item)).length + outside.length;
  return { ceremony, error, items, outside, done, planned, outbox, cutOff, ...said };
}
