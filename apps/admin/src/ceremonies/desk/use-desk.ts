import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dayOf } from '@yutai/domain';
import { useDataProvider } from 'ra-core';
import { useEffect } from 'react';
import type { YutaiDataProvider } from '../../api/data-provider';
import type { Ceremony, CeremonyItem } from '../../api/records';
import { useTimeZone } from '../../edition/use-edition';
import { useToday } from '../../edition/use-today';
import { useRates } from '../../rates/use-rates';
import { asRated, isNotForHere, ratesOf } from '../amount-of';
import { deskKey, recorded } from './desk-record';
import { saidLast, type Outbox, type Saying } from './outbox';
import { useSending } from './Sending';
import { useOutbox } from './use-outbox';

/** How a project stands, as it would be said. */
export const sayingOf = ({ signedHere, contracted }: CeremonyItem): Saying => ({
  signed: signedHere,
  amount: contracted.length === 1 ? asRated(contracted[0]!) : null,
});

/** What was said first of a project is of the desk's day until the API says so itself. */
const onDay = (item: CeremonyItem, day: string): CeremonyItem => ({
  ...item,
  contracted: item.contracted.map((line) => ({ ...line, effectiveOn: line.effectiveOn || day })),
});

const shown = (items: readonly CeremonyItem[], outbox: Outbox, day: string): CeremonyItem[] =>
  items.map((item) => {
    const tick = saidLast(outbox, item.agreementId);
    return onDay(tick ? recorded(item, tick) : item, day);
  });

/** The day that the API signs on: the ceremony's, or today while that is yet to come. */
function useDay({ startsAt }: Pick<Ceremony, 'startsAt'> = { startsAt: null }): string {
  const today = useToday();
  const timeZone = useTimeZone();
  const day = startsAt ? dayOf(startsAt, timeZone) : today;
  return day < today ? day : today;
}

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
  const day = useDay(ceremony);
  const known = useRates(day);
  const { cutOff } = useSending();
  const { outbox, ...said } = useOutbox(ceremonyId, userId);
  // What was refused may not stand as it is shown.
  useEffect(() => {
    if (Object.keys(outbox.refused).length > 0)
      void client.invalidateQueries({ queryKey: deskKey(ceremonyId) });
  }, [client, ceremonyId, outbox.refused]);
  const items = shown(ceremony?.items ?? [], outbox, day);
  const rates = [...known, ...ratesOf(items)];
  const outside = ceremony?.signedOutside ?? [];
  const done = items.filter(({ signedHere }) => signedHere).length + outside.length;
  const planned = items.filter((item) => !isNotForHere(item)).length + outside.length;
  return { ceremony, error, items, outside, done, planned, day, rates, outbox, cutOff, ...said };
}
