import { useQuery } from '@tanstack/react-query';
import type { KnownRate } from '@yutai/domain';
import { useDataProvider } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';

const NONE: readonly KnownRate[] = [];

/** Of each currency the rate that is known of a day or was last known before it; none until they are read. */
export function useRates(day: string): readonly KnownRate[] {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const { data } = useQuery({
    queryKey: ['agreements', 'rates', day],
    staleTime: 0,
    queryFn: async ({ signal }) =>
      (await dataProvider.read<{ data: KnownRate[] }>('agreements', 'rates', { on: day }, signal)).data,
  });
  return data ?? NONE;
}
