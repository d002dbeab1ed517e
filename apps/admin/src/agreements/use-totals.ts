import { useQuery } from '@tanstack/react-query';
import type { TotalScope, TotalsBy } from '@yutai/domain';
import { useDataProvider } from 'ra-core';
import type { YutaiDataProvider } from '../api/data-provider';
import type { Totals } from '../api/records';
import { useEdition } from '../edition/use-edition';

/**
 * What was signed in the edition that the desk is set to, or by edition in all; `of` says which of it and as of when.
 * Asked anew whenever it is looked at, and beneath the agreements' own key, so that whatever reads those anew after a
 * write moves the totals as well. `scope` is what they are of, for the lines of them.
 */
export function useTotals(by?: TotalsBy, of: TotalScope = {}) {
  const { edition } = useEdition();
  const dataProvider = useDataProvider<YutaiDataProvider>();
  const editionId = edition?.id;
  const scope: TotalScope = { ...of, ...(by === 'edition' ? {} : { editionId }) };
  const asked = { ...scope, by };
  const read = useQuery({
    queryKey: ['agreements', 'totals', editionId, asked],
    enabled: editionId !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => dataProvider.read<Totals>('agreements', 'totals', asked, signal),
    // Another grouping of the same edition keeps the sums on the page while it is on its way.
    placeholderData: (before, query) => (query?.queryKey[2] === editionId ? before : undefined),
  });
  return { totals: read.data, error: read.error, scope };
}
